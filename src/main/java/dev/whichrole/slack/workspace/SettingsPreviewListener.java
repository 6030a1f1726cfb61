package dev.whichrole.slack.workspace;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.message.Click;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.welcome.WelcomeAnswers;
import dev.whichrole.workspace.Checked;
import dev.whichrole.workspace.SettingsAction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows what a new colleague would get, as the form stands, without anything that does something. */
public final class SettingsPreviewListener implements Listener {
    private final SettingsEditor editor;
    private final WelcomeAnswers welcome;
    private final Delivery delivery;
    private final SettingsModalWords words;

    public SettingsPreviewListener(
            SettingsEditor editor, WelcomeAnswers welcome, Delivery delivery, SettingsModalWords words) {
        this.editor = editor;
        this.welcome = welcome;
        this.delivery = delivery;
        this.words = words;
    }

    @Override
    public void register(Switchboard board) {
        board.click(SettingsAction.PREVIEW.id(), this::preview);
    }

    private Response preview(Click click) {
        return click.view()
                .map(open -> delivery.later(
                        click, () -> delivery.open(click, delivery.modal(delivery.show(preview(click, open))))))
                .orElseGet(Response::ok);
    }

    private Answer preview(Click click, View open) {
        var team = click.person().team();
        var checked = editor.checkedWithoutTerms(team, open);
        if (checked instanceof Checked.Fine fine) {
            Answer greeting =
                    welcome.greeting(editor.rules(team, fine.preferences()), Optional.of(words.previewName()));
            String buttons = greeting.choices().stream().map(Choice::label).collect(Collectors.joining(", "));
            return new Answer(greeting.title(), greeting.parts(), List.of())
                    .plus(new Part.Note(words.previewButtons().with("labels", buttons)));
        }
        return Answer.titled(words.noPreview())
                .plus(String.join(" ", ((Checked.Faulty) checked).faults().values()));
    }
}
