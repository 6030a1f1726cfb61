package dev.whichrole.slack.message;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import dev.whichrole.people.Person;
import dev.whichrole.people.UserId;
import java.util.Objects;

/**
 * A modal that somebody handed in.
 *
 * @param name what the person is called, blank if Slack did not say
 * @param view the modal with what was filled in
 */
public record Submission(Person person, String name, View view) {
    /** A modal taken out of its payload. */
    public static Submission of(ViewSubmissionPayload payload) {
        var user = payload.getUser();
        return new Submission(
                new Person(InstalledTeam.of(payload), new UserId(user.getId())),
                Objects.requireNonNullElse(user.getName(), ""),
                payload.getView());
    }

    /** The lane of what is done about it. */
    public String lane() {
        return person.code() + "/" + view.getRootViewId();
    }
}
