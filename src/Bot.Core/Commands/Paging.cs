using Bot.Core.Chat;
using Bot.Core.Commands.Parsing;

namespace Bot.Core.Commands;

/// <summary>One page of a list.</summary>
internal sealed record Paging<T>(IReadOnlyList<T> Items, PageInfo Info)
{
    /// <summary>The page that was asked for, or the last one when there are fewer.</summary>
    public static Paging<T> Of(IReadOnlyList<T> all, int size, CommandContext context)
        => Of(all, all.Count, size, context);

    /// <summary>Of a list whose page has been fetched alone: <paramref name="items"/> holds just that page.</summary>
    public static Paging<T> Fetched(IReadOnlyList<T> items, int total, int size, CommandContext context)
        => new(items, Page(total, size, context));

    private static Paging<T> Of(IReadOnlyList<T> all, int total, int size, CommandContext context)
    {
        var info = Page(total, size, context);
        return new Paging<T>([.. all.Skip((info.Number - 1) * size).Take(size)], info);
    }

    private static PageInfo Page(int total, int size, CommandContext context)
    {
        var count = Math.Max(1, (total + size - 1) / size);
        var number = Math.Clamp(context.Arguments.Page, 1, count);
        return new PageInfo(
            number,
            count,
            total,
            number > 1 ? CommandLineWriter.Write(context.Command, context.Arguments, number - 1) : null,
            number < count ? CommandLineWriter.Write(context.Command, context.Arguments, number + 1) : null);
    }
}
