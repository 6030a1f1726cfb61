package dev.whichrole.slack.workspace;

import com.slack.api.bolt.response.Response;
import dev.whichrole.answer.Answer;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.directory.Directory;
import dev.whichrole.slack.message.Acks;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.message.Submission;
import dev.whichrole.slack.view.SettingsInput;
import dev.whichrole.slack.view.SettingsModal;
import dev.whichrole.workspace.Checked;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps what an admin handed in, or says beside each field what is wrong with it. */
public final class SettingsSaveListener implements Listener {
    private final SettingsEditor editor;
    private final Directory directory;
    private final Delivery delivery;
    private final Home home;
    private final Told told;

    /** What is said when settings are kept; to people who are no admins, and where Slack does not say who is, that they are not. */
    public record Told(Answer saved, String notYours, String notNow) {}

    public SettingsSaveListener(SettingsEditor editor, Directory directory, Delivery delivery, Home home, Told told) {
        this.editor = editor;
        this.directory = directory;
        this.delivery = delivery;
        this.home = home;
        this.told = told;
    }

    @Override
    public void register(Switchboard board) {
        board.submission(SettingsModal.ID, this::save);
    }

    private Response save(Submission submission) {
        var person = submission.person();
        var checked = checked(submission);
        if (checked instanceof Checked.Fine fine) {
            editor.save(person, fine.preferences());
            var unused = delivery.later(submission.lane(), () -> home.refresh(person));
            return Acks.update(delivery.modal(delivery.show(told.saved())));
        }
        var faults = new HashMap<String, String>();
        ((Checked.Faulty) checked)
                .faults()
                .forEach((field, fault) -> faults.put(SettingsInput.block(field, submission.view()), fault));
        return Acks.errors(faults);
    }

    private Checked checked(Submission submission) {
        Optional<Boolean> admin = directory.isAdminSoon(submission.person());
        if (admin.equals(Optional.of(true))) {
            return editor.checked(submission.person().team(), submission.view());
        }
        String why = admin.isPresent() ? told.notYours() : told.notNow();
        return new Checked.Faulty(Map.of("terms", why));
    }
}
