package dev.whichrole.slack.view;

import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.usersSelect;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;

import com.slack.api.model.view.View;
import dev.whichrole.people.UserId;
import java.util.List;
import java.util.Optional;

/** The modal in which a person chooses a colleague; what it says is given to it. */
public record ColleagueModal(String title, String label, String hint, String submit, String close) {
    /** What the modal is known by when it comes back. */
    public static final String ID = "quiz.colleague";

    private static final String COLLEAGUE = "colleague";
    private static final String CHOSEN = "user";

    public View empty() {
        return view(v -> v.type("modal")
                .callbackId(ID)
                .title(viewTitle(t -> t.type("plain_text").text(title)))
                .submit(viewSubmit(s -> s.type("plain_text").text(submit)))
                .close(viewClose(c -> c.type("plain_text").text(close)))
                .blocks(List.of(input(i -> i.blockId(COLLEAGUE)
                        .label(plainText(label))
                        .hint(plainText(hint))
                        .element(usersSelect(u -> u.actionId(CHOSEN)))))));
    }

    /** Who was chosen. */
    public static Optional<UserId> chosen(View view) {
        return new ModalState(view).user(COLLEAGUE, CHOSEN).map(UserId::new);
    }
}
