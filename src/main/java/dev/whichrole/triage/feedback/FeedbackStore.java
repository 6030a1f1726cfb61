package dev.whichrole.triage.feedback;

import dev.whichrole.people.TeamId;
import java.util.List;

/** Where feedback is kept: the latest word on each text; safe for use by many threads. */
public interface FeedbackStore {
    /** Keeps the feedback in place of what was said about the same text before. */
    void add(Feedback feedback);

    /** The latest feedback in the workspace, newest first. */
    List<Feedback> recent(TeamId team, int most);
}
