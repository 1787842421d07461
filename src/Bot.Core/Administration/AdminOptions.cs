namespace Bot.Core.Administration;

/// <summary>The configuration section <c>Admin</c>.</summary>
public sealed class AdminOptions
{
    public const string Section = "Admin";

    /// <summary>Who may reload, announce and read the audit log, with commas between: <c>discord:123, telegram:456</c>. Whoever sits at the terminal always may.</summary>
    public string Users { get; set; } = "";

    /// <summary>The share of the known articles that may vanish in one reload, from 0 to 1; more is refused unless forced.</summary>
    public double VanishShare { get; set; } = 0.5;

    /// <summary>The entries of <see cref="Users"/>.</summary>
    public IReadOnlyList<string> Entries => Users.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
