FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source

# Project files first: the layer with the packages lasts until one of them changes.
COPY .editorconfig BannedSymbols.txt Directory.Build.props Directory.Packages.props ./
COPY src/Bot.Core/Bot.Core.csproj src/Bot.Core/
COPY src/Bot.Store.Sqlite/Bot.Store.Sqlite.csproj src/Bot.Store.Sqlite/
COPY src/Bot.Charts.Librsvg/Bot.Charts.Librsvg.csproj src/Bot.Charts.Librsvg/
COPY src/Bot.Chat.Discord/Bot.Chat.Discord.csproj src/Bot.Chat.Discord/
COPY src/Bot.Chat.Telegram/Bot.Chat.Telegram.csproj src/Bot.Chat.Telegram/
COPY src/Bot.Feeds/Bot.Feeds.csproj src/Bot.Feeds/
COPY src/Bot.Schedule/Bot.Schedule.csproj src/Bot.Schedule/
COPY src/Bot.Web/Bot.Web.csproj src/Bot.Web/
COPY src/Bot.Host/Bot.Host.csproj src/Bot.Host/
RUN dotnet restore src/Bot.Host/Bot.Host.csproj -warnaserror

COPY config config
COPY src src
RUN dotnet publish src/Bot.Host/Bot.Host.csproj -c Release --no-restore -o /app

# Ubuntu 24.04 with ICU and the time zone data (the chiselled and Alpine variants come without).
FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS run
ENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false \
    LANG=C.UTF-8 \
    Store__Path=/data/index.db \
    Store__StatePath=/data/state.db \
    Feeds__Path=/data/feeds \
    Schedule__Path=/data/schedule.db \
    Web__Url=http://0.0.0.0:8080
# Charts as pictures, with Korean letters.
RUN apt-get update \
    && apt-get install -y --no-install-recommends librsvg2-2 fonts-nanum \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app ./

# The index is written here; it can be rebuilt from the corpus at any time.
RUN mkdir /data && chown "$APP_UID:$APP_UID" /data
VOLUME /data

# The chat page and the platforms' webhooks. Publish it to the own machine only: -p 127.0.0.1:8484:8080.
EXPOSE 8080

USER $APP_UID
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["dotnet", "Bot.Host.dll", "health"]
ENTRYPOINT ["dotnet", "Bot.Host.dll"]
