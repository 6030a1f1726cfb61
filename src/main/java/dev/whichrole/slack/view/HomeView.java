package dev.whichrole.slack.view;

import static com.slack.api.model.block.Blocks.divider;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.view.Views.view;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.DispatchActionConfig;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.whichrole.answer.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Answers as the app's Home, one below the other, under a field to ask in. What the answers show is told in short in its
 * {@code private_metadata}, so that a page that would look the same need not be published again.
 */
public final class HomeView {
    private static final int LONGEST = 3_000;

    private final Words words;
    private final AnswerView answers;

    /** What the field says. Written in {@code content/slack.yaml}. */
    public record Words(String label, String hint) {}

    public HomeView(Words words, AnswerView answers) {
        this.words = words;
        this.answers = answers;
    }

    /**
     * The page.
     *
     * @param edition names the field: one of another name is empty, one of the same keeps what was typed
     */
    public View of(List<Answer> page, String edition) {
        List<LayoutBlock> shown = new ArrayList<>();
        for (Answer answer : page) {
            shown.add(divider());
            shown.addAll(answers.blocks(answer));
        }
        List<LayoutBlock> blocks = new ArrayList<>(List.of(field(edition)));
        blocks.addAll(shown);
        return view(v -> v.type("home").privateMetadata(digest(shown)).blocks(blocks));
    }

    private InputBlock field(String edition) {
        return input(i -> i.blockId("ask" + edition)
                .dispatchAction(true)
                .label(plainText(words.label()))
                .hint(plainText(words.hint()))
                .element(plainTextInput(p -> p.actionId(ViewAction.ASK.id())
                        .maxLength(LONGEST)
                        .dispatchActionConfig(DispatchActionConfig.builder()
                                .triggerActionsOn(List.of("on_enter_pressed"))
                                .build()))));
    }

    private static String digest(List<LayoutBlock> blocks) {
        var json = GsonFactory.createSnakeCase().toJson(blocks);
        return UUID.nameUUIDFromBytes(json.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
