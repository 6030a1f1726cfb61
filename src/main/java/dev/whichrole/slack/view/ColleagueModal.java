package dev.whichrole.slack.view;

import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.usersSelect;

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
        return new ModalForm(ID, title, submit, close)
                .of(List.of(input(i -> i.blockId(COLLEAGUE)
                        .label(plainText(label))
                        .hint(plainText(hint))
                        .element(usersSelect(u -> u.actionId(CHOSEN))))));
    }

    /** Who was chosen. */
    public static Optional<UserId> chosen(View view) {
        return new ModalState(view).user(COLLEAGUE, CHOSEN).map(UserId::new);
    }
}
