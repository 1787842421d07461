using Bot.Core.Commands;
using Bot.Core.Commands.Parsing;

namespace Bot.Core.Administration;

/// <summary>A command of admins that does something, and so stands in the audit log before it is done.</summary>
internal interface IAdminAction : ICommand
{
    /// <summary>False when these values only ask for something to be shown.</summary>
    bool Acts(CommandArguments arguments);
}
