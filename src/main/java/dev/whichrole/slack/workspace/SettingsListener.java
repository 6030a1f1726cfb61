package dev.whichrole.slack.workspace;

import com.slack.api.model.view.View;
import dev.whichrole.ask.Ask;
import dev.whichrole.people.Person;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.api.SlackFailure;
import dev.whichrole.slack.directory.Directory;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.message.Errand;
import dev.whichrole.workspace.SettingsAnswers;

/** Opens the settings for an admin. A message carries nothing that could open them, so it is told where to press. */
public final class SettingsListener implements Listener {
    private final SettingsEditor editor;
    private final SettingsViews views;
    private final SettingsAnswers answers;
    private final Directory directory;
    private final Delivery delivery;

    public SettingsListener(
            SettingsEditor editor,
            SettingsViews views,
            SettingsAnswers answers,
            Directory directory,
            Delivery delivery) {
        this.editor = editor;
        this.views = views;
        this.answers = answers;
        this.directory = directory;
        this.delivery = delivery;
    }

    @Override
    public void register(Switchboard board) {
        board.errand(Ask.OpenSettings.class, this::open);
    }

    private void open(Errand errand) {
        if (errand.triggerId().isEmpty()) {
            errand.tell(directory.isAdmin(errand.person()) ? answers.howToOpen() : answers.notYours());
            return;
        }
        try {
            var team = errand.person().team();
            var loading = delivery.modal(delivery.show(answers.loading()));
            String opened = delivery.open(team, errand.triggerId(), loading); // at once: a trigger lives three seconds
            delivery.update(team, opened, loaded(errand.person()));
        } catch (SlackFailure e) {
            errand.tell(answers.late());
        }
    }

    private View loaded(Person person) {
        if (!directory.isAdmin(person)) {
            return delivery.modal(delivery.show(answers.notYours()));
        }
        var opened = editor.openNow(person.team());
        return views.of(person.team(), editor.form(person.team()), opened);
    }
}
