package dev.whichrole.playground.manifest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An app as it is installed: what people can type and press, what it may call, and which events it hears. It has as many
 * parts as Slack's manifest has keys that matter here; only its reader writes them down.
 */
public record Manifest(
        String name,
        String description,
        String botName,
        Tabs tabs,
        List<Command> commands,
        List<Shortcut> shortcuts,
        Set<String> scopes,
        Set<String> optionalScopes,
        Set<String> events,
        boolean interactive,
        OAuth oauth,
        List<Step> steps) {
    /**
     * A step that the app brings to Workflow Builder.
     *
     * @param inputs what goes in, and {@code outputs} what comes out
     */
    public record Step(String callbackId, String title, List<Parameter> inputs, List<Parameter> outputs) {
        public Step {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
        }
    }

    /** A value that a step takes or gives. */
    public record Parameter(String name, String title, String type, boolean required) {}

    /** Where people are sent back to who install the app, and whether its tokens end after twelve hours. */
    public record OAuth(List<String> redirectUrls, boolean tokensEnd) {
        public OAuth {
            redirectUrls = List.copyOf(redirectUrls);
        }
    }

    /** The tabs of the app's page. */
    public record Tabs(boolean home, boolean messages, boolean messagesReadOnly) {}

    /** A slash command; {@code escaped} makes mentions arrive as ids. */
    public record Command(String command, String usageHint, String description, boolean escaped) {}

    public record Shortcut(String name, String type, String callbackId, String description) {
        public boolean onMessages() {
            return type.equals("message");
        }
    }

    public Manifest {
        commands = List.copyOf(commands);
        shortcuts = List.copyOf(shortcuts);
        scopes = Set.copyOf(scopes);
        optionalScopes = Set.copyOf(optionalScopes);
        events = Set.copyOf(events);
        steps = List.copyOf(steps);
    }

    public Optional<Command> command(String typed) {
        return commands.stream()
                .filter(command -> command.command().equals(typed))
                .findFirst();
    }

    public Optional<Step> step(String callbackId) {
        return steps.stream()
                .filter(step -> step.callbackId().equals(callbackId))
                .findFirst();
    }

    public Optional<Shortcut> shortcut(String callbackId) {
        return shortcuts.stream()
                .filter(shortcut -> shortcut.callbackId().equals(callbackId))
                .findFirst();
    }

    /** The app's name as it appears in ids: upper-case letters and digits. */
    public String idPart() {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
