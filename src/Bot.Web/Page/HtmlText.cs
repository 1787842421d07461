using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Bot.Core.Chat;

namespace Bot.Web.Page;

/// <summary>Raw text as HTML. Everything that is not ours passes here.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(string text) => Encoder.Encode(SafeText.Of(text));

    public static string Marked(MarkedText text)
    {
        var html = new StringBuilder();
        var at = 0;
        foreach (var mark in text.Marks)
        {
            html.Append(Of(text.Text[at..mark.Start])).Append("<mark>").Append(Of(mark.Of(text.Text))).Append("</mark>");
            at = mark.End;
        }

        return html.Append(Of(text.Text[at..])).ToString();
    }
}
