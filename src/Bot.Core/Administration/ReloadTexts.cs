using System.Globalization;
using Bot.Core.Chat;
using Bot.Core.Indexing;

namespace Bot.Core.Administration;

/// <summary>Sentences about reloads, for the log, the terminal and chats.</summary>
public static class ReloadTexts
{
    /// <summary>Why a reload was refused, and what can be done.</summary>
    public static string Refused(VanishRefusal refusal, Locale locale)
    {
        var folders = string.Join(", ", refusal.Folders.Select(pair => $"{(pair.Folder == "." ? locale.Pick("맨 위 폴더", "the top folder") : pair.Folder)} ({locale.Count(pair.Gone)})"));
        var percent = refusal.Share.ToString("P0", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);
        return locale.Pick(
            $"색인에 있는 기사 {locale.Count(refusal.Known)}건 가운데 {locale.Count(refusal.Gone)}건이 사라지게 되어 반영하지 않았습니다(한도 {percent}). 이전 색인으로 계속 답합니다."
                + (folders.Length == 0 ? "" : $" 사라지는 곳: {folders}.")
                + " 폴더가 제대로 연결되어 있는지 확인하세요. 정말 지운 것이라면 /새로읽기 강제",
            $"{locale.Count(refusal.Gone)} of the {locale.Count(refusal.Known)} articles in the index would vanish, so nothing was changed (the limit is {percent}). The index of before goes on answering."
                + (folders.Length == 0 ? "" : $" They are missing from: {folders}.")
                + " Check that the folder is mounted and spelt right. If they are meant to be gone: /reload force");
    }
}
