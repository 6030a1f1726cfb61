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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Answers as the app's Home, one below the other, with a field to ask in below the first. What is on it is told in short
 * in its {@code private_metadata}, so that a page that would look the same need not be published again.
 */
public final class HomeView {
    /** The action of the field, which sends what was typed when Enter is pressed. */
    public static final String ASK = "home.ask";

    private static final int LONGEST = 3_000;

    private final Words words;
    private final AnswerView answers;
    private final Optional<URI> pictures;

    /** What the field says. Written in {@code content/slack.yaml}. */
    public record Words(String label, String hint) {}

    public HomeView(Words words, AnswerView answers, Optional<URI> pictures) {
        this.words = words;
        this.answers = answers;
        this.pictures = pictures;
    }

    public View of(Answer first, List<Answer> below) {
        List<LayoutBlock> blocks = new ArrayList<>(blocks(first));
        blocks.add(field());
        for (Answer answer : below) {
            blocks.add(divider());
            blocks.addAll(blocks(answer));
        }
        return view(v -> v.type("home").privateMetadata(digest(blocks)).blocks(blocks));
    }

    private List<LayoutBlock> blocks(Answer answer) {
        return answers.blocks(answers.seen(answer, pictures), pictures);
    }

    private InputBlock field() {
        return input(i -> i.blockId("ask")
                .dispatchAction(true)
                .label(plainText(words.label()))
                .hint(plainText(words.hint()))
                .element(plainTextInput(p -> p.actionId(ASK)
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
