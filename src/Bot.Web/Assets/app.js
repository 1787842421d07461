"use strict";
// Everything here is comfort: the page answers without it.
(() => {
  const input = document.getElementById("q");
  const list = document.getElementById("suggestions");
  const lang = document.documentElement.lang;
  let active = -1;
  let asked = 0;
  let timer = 0;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const activate = (index) => {
    const options = [...list.children];
    active = options.length === 0 ? -1 : (index + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
    if (active >= 0) {
      input.setAttribute("aria-activedescendant", options[active].id);
      options[active].scrollIntoView({ block: "nearest" });
    }
  };

  const take = (option) => {
    input.value = option.dataset.value;
    close();
    input.focus();
    if (input.value.endsWith(" ")) {
      suggest();
    }
  };

  const show = (suggestions) => {
    list.replaceChildren(...suggestions.map((suggestion, i) => {
      const option = document.createElement("li");
      option.id = "suggestion-" + i;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.value = suggestion.value;
      option.textContent = suggestion.label;
      option.addEventListener("mousedown", (event) => { event.preventDefault(); take(option); });
      return option;
    }));
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    active = -1;
  };

  const suggest = async () => {
    const mine = ++asked;
    const answer = await fetch("/complete?lang=" + lang + "&line=" + encodeURIComponent(input.value));
    if (answer.ok && mine === asked && document.activeElement === input) {
      show(await answer.json());
    }
  };

  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(suggest, 120); });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) { suggest(); } else { activate(active + (event.key === "ArrowDown" ? 1 : -1)); }
    } else if ((event.key === "Enter" || event.key === "Tab") && active >= 0) {
      event.preventDefault();
      take(list.children[active]);
    } else if (event.key === "Escape") {
      close();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !/^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName)) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });

  // A citation opens in place; with a modifier key, or when that fails, its link is followed as any other.
  const dialog = document.getElementById("source");
  document.addEventListener("click", async (event) => {
    const link = event.target.closest && event.target.closest("a.cite");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || dialog.open) {
      return;
    }
    event.preventDefault();
    const answer = await fetch("/fragment" + new URL(link.href).search);
    if (!answer.ok) {
      location.href = link.href;
      return;
    }
    dialog.querySelector("div").innerHTML = await answer.text();
    dialog.showModal();
    const mark = dialog.querySelector("mark");
    if (mark) {
      mark.scrollIntoView({ block: "center" });
    }
  });
  dialog.addEventListener("click", (event) => { if (event.target === dialog) { dialog.close(); } });

  const theme = document.getElementById("theme");
  const wanted = localStorage.getItem("theme");
  if (wanted === "dark" || wanted === "light") {
    document.documentElement.dataset.theme = wanted;
  }
  theme.hidden = false;
  theme.addEventListener("click", () => {
    const isDark = (document.documentElement.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
    document.documentElement.dataset.theme = isDark ? "light" : "dark";
    localStorage.setItem("theme", document.documentElement.dataset.theme);
  });

  const answer = document.getElementById("answer");
  if (answer) {
    answer.focus({ preventScroll: true });
  }
})();
