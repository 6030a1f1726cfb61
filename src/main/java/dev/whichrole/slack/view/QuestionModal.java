package dev.whichrole.slack.view;

import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;

import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.view.View;
import dev.whichrole.answer.Phrase;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The modal with a drafted question to edit and post in a help channel. */
public final class QuestionModal {
    /** What the modal is known by when it comes back. */
    public static final String ID = "triage.post";

    /** The block with the question. */
    public static final String QUESTION = "question";

    private static final String TYPED = "text";
    private static final int LONGEST = 2_400;
    /** Each character may become five when it is escaped, and a section holds 3,000. */
    private static final int PIECE = 600;

    private final Words words;

    /** What the modal says. Written in {@code content/slack.yaml}. */
    public record Words(String title, String post, String close, Phrase lead, String label, Phrase draft) {}

    public QuestionModal(Words words) {
        this.words = words;
    }

    /** A draft about this text, for the help channel of this role. */
    public View draft(Role role, ChannelId where, String text) {
        String draft = words.draft().with("text", text).strip();
        return new ModalForm(ID, words.title(), words.post(), words.close())
                .remembering(
                        role.id() + " " + where,
                        List.of(
                                section(s -> s.text(lead(where))),
                                input(i -> i.blockId(QUESTION)
                                        .label(plainText(words.label()))
                                        .element(plainTextInput(p -> p.actionId(TYPED)
                                                .multiline(true)
                                                .maxLength(LONGEST)
                                                .initialValue(draft))))));
    }

    /** The channel is a link: Slack shows its name to those who may see it. */
    private MarkdownTextObject lead(ChannelId where) {
        var lead = new Phrase(Escape.mrkdwn(words.lead().template()));
        return MarkdownTextObject.builder()
                .text(lead.with("where", "<#" + where + ">"))
                .verbatim(true)
                .build();
    }

    /** The role that the draft is about; empty if the modal is not of this version. */
    public static Optional<Role> role(View view) {
        return Role.byId(view.getPrivateMetadata().split(" ", 2)[0]);
    }

    /** Whether the person was told that the draft goes to this channel. */
    public static boolean goesTo(ChannelId channel, View view) {
        return view.getPrivateMetadata().endsWith(" " + channel);
    }

    /** What the person made of the draft. */
    public static String typed(View view) {
        return new ModalState(view).text(QUESTION, TYPED);
    }

    /** The text in pieces that fit a section each, however they are escaped; one piece where that fits. */
    public static List<String> pieces(String text) {
        if (Escape.mrkdwn(text).length() <= PIECE * 5) {
            return text.isBlank() ? List.of() : List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = Math.min(at + PIECE, text.length());
            end -= end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
            pieces.add(text.substring(at, end));
            at = end;
        }
        return pieces;
    }
}
