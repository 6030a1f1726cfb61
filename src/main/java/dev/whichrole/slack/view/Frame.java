package dev.whichrole.slack.view;

import java.net.URI;
import java.util.Optional;

/**
 * What surrounds an answer where it is shown.
 *
 * @param pictures where Slack can fetch pictures from, if anywhere
 * @param share what to carry on the share button, if the answer is private and can be shared
 * @param sharedBy the name of the person who shared it, if somebody did
 */
public record Frame(Optional<URI> pictures, Optional<String> share, Optional<String> sharedBy) {
    /** No pictures, nothing to share, shared by nobody. */
    public static Frame plain() {
        return new Frame(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Frame withPictures(Optional<URI> base) {
        return new Frame(base, share, sharedBy);
    }

    public Frame sharing(String value) {
        return new Frame(pictures, Optional.of(value), sharedBy);
    }

    public Frame sharedBy(String name) {
        return new Frame(pictures, share, Optional.of(name));
    }
}
