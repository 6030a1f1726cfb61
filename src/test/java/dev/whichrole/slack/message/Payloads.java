package dev.whichrole.slack.message;

import com.google.gson.Gson;
import com.slack.api.app_backend.events.payload.AppMentionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.SlashCommandPayloadParser;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.util.json.GsonFactory;

/** Payloads as Slack writes them, read as Bolt reads them. */
final class Payloads {
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private Payloads() {}

    static SlashCommandPayload command(String form) {
        return new SlashCommandPayloadParser().parse(form);
    }

    static BlockActionPayload click(String json) {
        return GSON.fromJson(json, BlockActionPayload.class);
    }

    static ViewSubmissionPayload submission(String json) {
        return GSON.fromJson(json, ViewSubmissionPayload.class);
    }

    static GlobalShortcutPayload shortcut(String json) {
        return GSON.fromJson(json, GlobalShortcutPayload.class);
    }

    static MessageShortcutPayload messageShortcut(String json) {
        return GSON.fromJson(json, MessageShortcutPayload.class);
    }

    static AppMentionPayload mention(String json) {
        return GSON.fromJson(json, AppMentionPayload.class);
    }
}
