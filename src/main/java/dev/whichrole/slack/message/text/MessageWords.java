package dev.whichrole.slack.message.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a message as a person sees them; each is empty if there are none.
 *
 * @param written what its author wrote
 * @param attached what hangs on it: an alert's cards, a forwarded message
 * @param files what its files are called, and what is shown of them
 * @param previews what Slack shows of the addresses in it
 */
public record MessageWords(String written, String attached, String files, String previews) {
    /** All that a person sees. */
    public String whole() {
        return joined(written, attached, files, previews);
    }

    /** What somebody put there. */
    public String meant() {
        return joined(written, attached, files);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }
}
