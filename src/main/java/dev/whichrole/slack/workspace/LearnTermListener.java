package dev.whichrole.slack.workspace;

import com.slack.api.model.view.View;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.directory.Directory;
import dev.whichrole.slack.message.Click;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.view.SettingsModal;
import dev.whichrole.workspace.Checked;
import dev.whichrole.workspace.SettingsAction;
import dev.whichrole.workspace.SettingsAnswers;

/** Takes a word up into the workspace's own terms, at once; a form that is open shows it, and what was typed stays. */
public final class LearnTermListener implements Listener {
    private final SettingsEditor editor;
    private final SettingsViews views;
    private final SettingsAnswers answers;
    private final Directory directory;
    private final Delivery delivery;
    private final Home home;

    /** Six, because a word can be learnt in two places, the settings and Home, and both must show it. */
    public LearnTermListener(
            SettingsEditor editor,
            SettingsViews views,
            SettingsAnswers answers,
            Directory directory,
            Delivery delivery,
            Home home) {
        this.editor = editor;
        this.views = views;
        this.answers = answers;
        this.directory = directory;
        this.delivery = delivery;
        this.home = home;
    }

    @Override
    public void register(Switchboard board) {
        board.click(SettingsAction.LEARN.id(), click -> delivery.later(click, () -> ifAdmin(click)));
    }

    private void ifAdmin(Click click) {
        if (directory.isAdmin(click.person())) {
            learn(click);
        }
    }

    private void learn(Click click) {
        var checked = editor.learn(click.person(), click.value());
        var form = click.view().filter(open -> SettingsModal.ID.equals(open.getCallbackId()));
        if (form.isPresent()) {
            show(click, form.get());
        } else if (checked instanceof Checked.Faulty faulty) {
            String fault = String.join(" ", faulty.faults().values());
            delivery.privately(click, delivery.show(answers.notLearnt(fault)));
        }
        home.refresh(click.person());
    }

    /** The form as it was filled in, with the word in it; where that is too much, saving it says so. */
    private void show(Click click, View open) {
        var team = click.person().team();
        var form = editor.form(team, open).plusTerm(click.value());
        delivery.update(team, open.getId(), views.of(team, form, editor.changed(team, open)));
    }
}
