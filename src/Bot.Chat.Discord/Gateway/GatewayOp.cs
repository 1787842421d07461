namespace Bot.Chat.Discord.Gateway;

/// <summary>Kinds of frames (topics/opcodes-and-status-codes, "Gateway Opcodes").</summary>
internal enum GatewayOp
{
    Dispatch = 0,
    Heartbeat = 1,
    Identify = 2,
    Resume = 6,
    Reconnect = 7,
    InvalidSession = 9,
    Hello = 10,
    HeartbeatAck = 11,
}
