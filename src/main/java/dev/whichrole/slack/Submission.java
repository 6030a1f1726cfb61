package dev.whichrole.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;

/** What a modal that was handed in tells besides what was filled in. */
final class Submission {
    private Submission() {}

    /** Who handed it in. */
    static Person person(ViewSubmissionPayload payload) {
        return new Person(
                new TeamId(payload.getTeam().getId()),
                new UserId(payload.getUser().getId()));
    }
}
