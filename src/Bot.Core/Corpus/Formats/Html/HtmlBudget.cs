using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace Bot.Core.Corpus.Formats.Html;

/// <summary>Counts what the tokens of a page make the parser do. The limits are many times what the heaviest news page needs.</summary>
internal sealed class HtmlBudget
{
    private const int MostElements = 200_000;
    private const int MostOpen = 512;
    private const long MostWork = 20_000_000;

    /// <summary>An open formatting element is copied into each following block; another open one is only looked at.</summary>
    private const int CopyWork = 50;

    private static readonly HashSet<string> Formatting = [.. "a b big code em font i nobr s small strike strong tt u".Split(' ')];

    // Elements without content, and those that the next of their kind closes.
    private static readonly HashSet<string> SelfClosing =
        [.. "area base br col embed hr img input link meta param source track wbr body colgroup dd dt head html li optgroup option p rp rt tbody td tfoot th thead tr".Split(' ')];

    private readonly Dictionary<string, int> _open = [];
    private int _elements;
    private int _openTotal;
    private int _openFormatting;
    private long _work;

    /// <exception cref="HtmlBudgetExceededException">The page asks for too much.</exception>
    public void Spend(HtmlToken token)
    {
        if (token is not HtmlTagToken tag)
        {
            return;
        }

        var name = tag.Name.ToString();
        if (tag.Type == HtmlTokenType.EndTag)
        {
            Close(name);
        }
        else
        {
            Open(name);
        }
    }

    private void Open(string name)
    {
        _work += 1 + _openTotal + (_openFormatting * CopyWork);
        if (++_elements > MostElements || _work > MostWork)
        {
            throw new HtmlBudgetExceededException($"It has more than {MostElements} elements, or so many unclosed ones that reading it would take too long; save its text as .txt.");
        }

        if (!SelfClosing.Contains(name))
        {
            Count(name, 1);
        }
    }

    private void Close(string name)
    {
        // A paragraph's end makes the parser look through what is open, too.
        _work += 1 + _openTotal;
        if (_open.GetValueOrDefault(name) > 0)
        {
            Count(name, -1);
        }
    }

    private void Count(string name, int change)
    {
        _open[name] = _open.GetValueOrDefault(name) + change;
        _openTotal += change;
        _openFormatting += Formatting.Contains(name) ? change : 0;
        if (_openTotal > MostOpen)
        {
            throw new HtmlBudgetExceededException($"More than {MostOpen} of its elements are never closed; save its text as .txt.");
        }
    }
}
