package dev.whichrole.slack.view;

import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;

import com.slack.api.model.view.View;
import java.util.List;

/** The modal in which a person describes a situation; what it says is given to it. */
public record SituationModal(String title, String label, String hint, String submit, String close) {
    /** What the modal is known by when it comes back. */
    public static final String ID = "welcome.sort";

    private static final String SITUATION = "situation";
    private static final String TYPED = "text";
    private static final int LONGEST = 3_000;

    public View empty() {
        return new ModalForm(ID, title, submit, close)
                .of(List.of(input(i -> i.blockId(SITUATION)
                        .label(plainText(label))
                        .hint(plainText(hint))
                        .element(plainTextInput(
                                p -> p.actionId(TYPED).multiline(true).maxLength(LONGEST))))));
    }

    /** What the person described. */
    public static String typed(View view) {
        return new ModalState(view).text(SITUATION, TYPED);
    }
}
