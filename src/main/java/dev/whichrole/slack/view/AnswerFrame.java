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
record AnswerFrame(Optional<URI> pictures, Optional<String> share, Optional<String> sharedBy) {
    /** No pictures, nothing to share, shared by nobody. */
    static AnswerFrame plain() {
        return new AnswerFrame(Optional.empty(), Optional.empty(), Optional.empty());
    }

    AnswerFrame withPictures(Optional<URI> base) {
        return new AnswerFrame(base, share, sharedBy);
    }

    AnswerFrame sharing(String value) {
        return new AnswerFrame(pictures, Optional.of(value), sharedBy);
    }

    AnswerFrame sharedBy(String name) {
        return new AnswerFrame(pictures, share, Optional.of(name));
    }
}
