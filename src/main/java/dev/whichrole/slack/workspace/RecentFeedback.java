package dev.whichrole.slack.workspace;

import dev.whichrole.answer.Answer;
import dev.whichrole.people.TeamId;
import dev.whichrole.slack.directory.CachedPreferences;
import dev.whichrole.triage.feedback.FeedbackStore;
import dev.whichrole.workspace.FeedbackAnswers;

/** What people of a workspace last said was not right. */
public final class RecentFeedback {
    private final FeedbackAnswers answers;
    private final FeedbackStore store;
    private final CachedPreferences preferences;

    /** Feedback that is kept there, said like this. */
    public RecentFeedback(FeedbackAnswers answers, FeedbackStore store, CachedPreferences preferences) {
        this.answers = answers;
        this.store = store;
        this.preferences = preferences;
    }

    /** The newest, this many at most. */
    public Answer of(TeamId team, int most) {
        return answers.of(
                store.recent(team, most), preferences.preferences(team).terms());
    }
}
