package dev.whichrole.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The form that a slash command comes as, read in one pass. Bolt takes such a body apart three times, compiling patterns
 * on the way, which costs as much as all the rest of an answer; whatever is not as Slack writes it is left to Bolt.
 */
final class CommandForm {
    private static final Map<String, BiConsumer<SlashCommandPayload, String>> FIELDS = new HashMap<>(Map.ofEntries(
            Map.entry("token", SlashCommandPayload::setToken),
            Map.entry("team_id", SlashCommandPayload::setTeamId),
            Map.entry("team_domain", SlashCommandPayload::setTeamDomain),
            Map.entry("enterprise_id", SlashCommandPayload::setEnterpriseId),
            Map.entry("enterprise_name", SlashCommandPayload::setEnterpriseName),
            Map.entry("api_app_id", SlashCommandPayload::setApiAppId),
            Map.entry("channel_id", SlashCommandPayload::setChannelId),
            Map.entry("channel_name", SlashCommandPayload::setChannelName),
            Map.entry("user_id", SlashCommandPayload::setUserId),
            Map.entry("user_name", SlashCommandPayload::setUserName),
            Map.entry("command", SlashCommandPayload::setCommand),
            Map.entry("text", SlashCommandPayload::setText),
            Map.entry("response_url", SlashCommandPayload::setResponseUrl),
            Map.entry("trigger_id", SlashCommandPayload::setTriggerId),
            Map.entry(
                    "is_enterprise_install",
                    (payload, value) -> payload.setEnterpriseInstall(Boolean.parseBoolean(value.strip())))));

    private CommandForm() {}

    /** The command in the body; empty if it is none, or not written as Slack writes one. */
    static Optional<SlashCommandPayload> read(String body) {
        var payload = new SlashCommandPayload();
        int at = 0;
        while (at <= body.length()) {
            int end = body.indexOf('&', at);
            end = end < 0 ? body.length() : end;
            int equals = body.indexOf('=', at);
            if (equals < 0
                    || equals >= end
                    || !put(body.substring(at, equals), body.substring(equals + 1, end), payload)) {
                return Optional.empty();
            }
            at = end + 1;
        }
        return Optional.of(payload)
                .filter(read -> read.getCommand() != null && read.getCommand().startsWith("/"));
    }

    /** A name that is not known is passed over, as it may be new; but another kind of body has its own. */
    private static boolean put(String name, String value, SlashCommandPayload payload) {
        if (name.equals("payload") || !isPlain(name) || !isEncoded(value)) {
            return false;
        }
        var field = FIELDS.get(name);
        if (field != null && !value.isEmpty()) {
            field.accept(payload, decoded(value));
        }
        return true;
    }

    private static String decoded(String value) {
        if (value.indexOf('%') < 0 && value.indexOf('+') < 0) {
            return value;
        }
        byte[] bytes = new byte[value.length()];
        int size = 0;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '%') {
                bytes[size++] = (byte) Integer.parseInt(value, at + 1, at + 3, 16);
                at += 2;
            } else {
                bytes[size++] = (byte) (c == '+' ? ' ' : c);
            }
        }
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    private static boolean isPlain(String name) {
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (!(c >= 'a' && c <= 'z') && c != '_') {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** Only what a form may consist of, with two digits behind each percent sign. */
    private static boolean isEncoded(String value) {
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c <= ' ' || c >= 0x7f || c == '=' || (c == '%' && !isByte(value, at + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isByte(String value, int at) {
        return at + 1 < value.length() && isDigit(value.charAt(at)) && isDigit(value.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return Character.digit(c, 16) >= 0;
    }
}
