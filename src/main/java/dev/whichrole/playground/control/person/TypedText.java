package dev.whichrole.playground.control.person;

import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.UserGroup;
import dev.whichrole.playground.workspace.Workspace;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Slack makes of typed text: entities, and control sequences for mentions, channels and addresses. */
final class TypedText {
    private static final Pattern SPECIAL = Pattern.compile("(https?://[^\\s<>|]+)|(?<![\\w&])([@#])([\\w.-]*\\w)");

    private final Workspace workspace;

    TypedText(Workspace workspace) {
        this.workspace = workspace;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Escaped, with whatever names somebody or something turned into its id. */
    String linked(String text) {
        return SPECIAL.matcher(escaped(text)).replaceAll(found -> Matcher.quoteReplacement(link(found)));
    }

    private String link(MatchResult found) {
        if (found.group(1) != null) {
            return "<" + found.group() + ">";
        }
        String name = found.group(3);
        return found.group(2).equals("@") ? mention(found.group(), name) : channel(found.group(), name);
    }

    private String mention(String whole, String name) {
        return switch (name) {
            case "channel", "here", "everyone" -> "<!" + name + ">";
            default ->
                workspace
                        .people()
                        .find("@" + name)
                        .map(Person::id)
                        .map(id -> "<@" + id + ">")
                        .or(() -> workspace.userGroups().byHandle(name).map(TypedText::mention))
                        .orElse(whole);
        };
    }

    private static String mention(UserGroup group) {
        return "<!subteam^" + group.id() + "|@" + group.handle() + ">";
    }

    private String channel(String whole, String name) {
        return workspace
                .channels()
                .find("#" + name)
                .map(channel -> "<#" + channel.id() + "|" + shownName(channel) + ">")
                .orElse(whole);
    }

    /** A private channel keeps its name to itself. */
    private static String shownName(Channel channel) {
        return channel.kind() == Channel.Kind.PUBLIC ? channel.name() : "";
    }
}
