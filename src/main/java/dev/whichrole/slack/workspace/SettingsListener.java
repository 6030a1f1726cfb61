package dev.whichrole.slack.workspace;

import com.slack.api.model.view.View;
import dev.whichrole.answer.Answer;
import dev.whichrole.ask.Ask;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.api.SlackFailure;
import dev.whichrole.slack.api.Turn;
import dev.whichrole.slack.directory.Directory;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.message.Errand;
import dev.whichrole.workspace.SettingsAnswers;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the settings for an admin. A message carries nothing that could open them, so it is told where to press. */
public final class SettingsListener implements Listener {
    private static final Logger log = LoggerFactory.getLogger(SettingsListener.class);

    private final SettingsEditor editor;
    private final SettingsViews views;
    private final SettingsAnswers answers;
    private final Directory directory;
    private final Delivery delivery;
    private final String notLoaded;

    /** Six, because the form is put together from the database, Slack and the words, and goes out in two ways. */
    public SettingsListener(
            SettingsEditor editor,
            SettingsViews views,
            SettingsAnswers answers,
            Directory directory,
            Delivery delivery,
            String notLoaded) {
        this.editor = editor;
        this.views = views;
        this.answers = answers;
        this.directory = directory;
        this.delivery = delivery;
        this.notLoaded = notLoaded;
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
        var team = errand.person().team();
        opened(errand, team).ifPresent(modal -> delivery.update(team, modal, loadedOrSorry(errand.person())));
    }

    /** At once: a trigger lives three seconds. */
    private Optional<String> opened(Errand errand, TeamId team) {
        try {
            var loading = delivery.modal(delivery.show(answers.loading()));
            return Optional.of(delivery.open(team, errand.triggerId(), loading));
        } catch (SlackFailure e) {
            errand.tell(answers.late());
            return Optional.empty();
        }
    }

    private View loadedOrSorry(Person person) {
        try {
            return Turn.withoutWaiting(() -> loaded(person));
        } catch (SlackFailure e) {
            return delivery.modal(delivery.show(delivery.sorry(e)));
        } catch (RuntimeException e) {
            log.error("The settings cannot be shown", e);
            return delivery.modal(delivery.show(Answer.titled(notLoaded)));
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
