using Bot.Core.Chat;

namespace Bot.Core.Digests.Outbox;

/// <summary>The states of a delivery in the reader's language, the same in every command.</summary>
internal static class DeliveryWords
{
    public static string Of(Delivery delivery, Locale locale)
        => delivery.IsBaseline ? locale.Pick("알림을 시작할 때 이미 나와 있던 소식", "Known before the alerts began")
            : delivery.IsUnconfirmed ? locale.Pick("보냈으나 도착했는지 모름", "sent, not confirmed")
            : Of(delivery.State, locale);

    public static string Of(DeliveryState state, Locale locale) => state switch
    {
        DeliveryState.Pending => locale.Pick("보낼 차례를 기다림", "waiting to be sent"),
        DeliveryState.Sending => locale.Pick("보내는 중", "being sent"),
        DeliveryState.Sent => locale.Pick("보냄", "sent"),
        DeliveryState.Failed => locale.Pick("보내지 못함", "failed"),
        DeliveryState.Dropped => locale.Pick("보내지 않음", "dropped"),
        DeliveryState.Filtered => locale.Pick("보낼 것이 없었음", "nothing to send"),
        DeliveryState.Paused => locale.Pick("멈춤", "paused"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A delivery has no such state."),
    };
}
