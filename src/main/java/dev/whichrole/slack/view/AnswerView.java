package dev.whichrole.slack.view;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.Blocks.image;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewTitle;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.answer.PictureAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shows any answer as a Slack message. Every string is escaped and sent {@code verbatim}, so nothing in an answer,
 * whoever typed it, can mention or notify anyone.
 */
public final class AnswerView {
    private static final String MODAL = "answer";
    private static final int LONGEST_TEXT = 3900;
    private static final int LONGEST_SECTION = 3000;
    private static final int BUTTONS_A_ROW = 5;

    private final ViewWords words;
    private final AnswerFrame frame;

    /**
     * A view in these words.
     *
     * @param pictures where Slack can fetch pictures from, if anywhere
     */
    public AnswerView(ViewWords words, Optional<URI> pictures) {
        this.words = words;
        this.frame = AnswerFrame.plain().withPictures(pictures);
    }

    /** The answer as a message. */
    public Message show(Answer answer) {
        return render(answer, frame);
    }

    /** The same as the asker alone sees it, with a button that carries what is to be shared, if anything. */
    public Message show(Answer answer, Optional<String> share) {
        return render(answer, share.map(frame::sharing).orElse(frame));
    }

    /** The same as everyone sees it, under the name of the person who shared it. */
    public Message showShared(Answer answer, String sharedBy) {
        return render(answer, frame.sharedBy(sharedBy));
    }

    Message render(Answer answer, AnswerFrame frame) {
        Answer framed = framed(answer, frame);
        String text = AnswerText.of(framed, words);
        return new Message(Escape.clipped(text, LONGEST_TEXT), blocks(framed, frame.pictures()));
    }

    /** The answer as blocks alone, where it is part of something larger. */
    public List<LayoutBlock> blocks(Answer answer) {
        return blocks(seen(answer, frame.pictures()), frame.pictures());
    }

    private List<LayoutBlock> blocks(Answer answer, Optional<URI> pictures) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(header(h -> h.text(plainText(answer.title()))));
        addParts(answer.parts(), pictures, blocks);
        addRows(answer.choices(), blocks);
        return blocks;
    }

    /** A message as a modal, with its buttons: what Slack calls a view. */
    public View modal(Message message) {
        return view(v -> v.type("modal")
                .callbackId(MODAL)
                .title(viewTitle(t -> t.type("plain_text").text(words.modal())))
                .close(viewClose(c -> c.type("plain_text").text(words.close())))
                .blocks(message.blocks()));
    }

    private Answer framed(Answer answer, AnswerFrame frame) {
        Answer seen = seen(answer, frame.pictures());
        Answer told = frame.sharedBy()
                .map(name -> seen.plus(new Part.Note(words.sharedBy().with("name", name))))
                .orElse(seen);
        return frame.share()
                .map(value -> told.offering(new Choice(words.share(), ViewAction.SHARE.id(), value).leading()))
                .orElse(told);
    }

    /** The answer as those see it who can, or cannot, fetch pictures. */
    private static Answer seen(Answer answer, Optional<URI> pictures) {
        return pictures.isPresent() ? answer : inWords(answer);
    }

    private static Answer inWords(Answer answer) {
        if (!hasPicture(answer.parts())) {
            return answer;
        }
        List<Part> parts = answer.parts().stream()
                .flatMap(part -> part instanceof Part.Picture picture ? picture.instead().stream() : Stream.of(part))
                .toList();
        return new Answer(answer.title(), parts, answer.choices());
    }

    private static boolean hasPicture(List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof Part.Picture) {
                return true;
            }
        }
        return false;
    }

    /** Facts in a row share one section; every other part has a block of its own. */
    private void addParts(List<Part> parts, Optional<URI> pictures, List<LayoutBlock> blocks) {
        List<String> facts = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Aloud) {
                continue;
            }
            if (part instanceof Part.Fact fact) {
                facts.add(Mrkdwn.fact(fact));
            } else {
                flush(facts, blocks);
                if (part instanceof Part.Code code) {
                    Mrkdwn.code(code.text(), LONGEST_SECTION).forEach(piece -> blocks.add(textBlock(piece)));
                } else {
                    blocks.add(block(part, pictures));
                }
            }
        }
        flush(facts, blocks);
    }

    /** In one block, or where that has no room for them, in as few as they need. */
    private static void flush(List<String> facts, List<LayoutBlock> blocks) {
        var section = new StringBuilder();
        for (String fact : facts) {
            if (section.length() + fact.length() + 1 > LONGEST_SECTION) {
                blocks.add(textBlock(section.toString()));
                section.setLength(0);
            }
            section.append(section.isEmpty() ? "" : "\n").append(fact);
        }
        if (!section.isEmpty()) {
            blocks.add(textBlock(section.toString()));
        }
        facts.clear();
    }

    private LayoutBlock block(Part part, Optional<URI> pictures) {
        if (part instanceof Part.Note note) {
            return context(c -> c.elements(List.of(mrkdwn(Mrkdwn.of(note.text())))));
        } else if (part instanceof Part.Picture picture) {
            return picture(pictures.orElseThrow(), picture);
        } else if (part instanceof Part.Shares shares && pictures.isPresent() && shares.whole()) {
            return picture(pictures.get(), drawn(shares));
        }
        return textBlock(Mrkdwn.of(part, words));
    }

    /** Bars are a picture where pictures are possible. */
    private static Part.Picture drawn(Part.Shares shares) {
        return new Part.Picture(PictureAddress.blend(shares.percent()), AnswerText.shares(shares), List.of(shares));
    }

    private static LayoutBlock picture(URI base, Part.Picture picture) {
        return image(i -> i.imageUrl(base.resolve(picture.path()).toString()).altText(picture.alt()));
    }

    private static LayoutBlock textBlock(String mrkdwn) {
        return section(s -> s.text(mrkdwn(mrkdwn)));
    }

    public static MarkdownTextObject mrkdwn(String text) {
        if (text.length() > LONGEST_SECTION) {
            throw new IllegalArgumentException("a section of " + text.length() + " characters: " + text);
        }
        return MarkdownTextObject.builder().text(text).verbatim(true).build();
    }

    private static void addRows(List<Choice> choices, List<LayoutBlock> blocks) {
        List<List<BlockElement>> rows = new ArrayList<>();
        int number = 0;
        String before = "";
        for (Choice choice : choices) {
            boolean full = rows.isEmpty() || rows.get(rows.size() - 1).size() == BUTTONS_A_ROW;
            boolean goesOn = !choice.startsRow() || choice.action().equals(before);
            if (full || choice.startsRow()) {
                rows.add(new ArrayList<>());
            }
            number = full || !goesOn ? 1 : number + 1;
            rows.get(rows.size() - 1).add(button(choice, number));
            before = choice.action();
        }
        rows.forEach(row -> blocks.add(actions(row)));
    }

    /**
     * An action id must be unique within its block, so each ends with the button's place: {@code explain.show.2}. A row that
     * goes on with what the one before does is counted on.
     */
    private static ButtonElement button(Choice choice, int number) {
        return ButtonElement.builder()
                .text(plainText(choice.label()))
                .actionId(choice.action() + "." + number)
                .value(choice.value())
                .style(style(choice.style()))
                .build();
    }

    private static @Nullable String style(Choice.Style style) {
        return switch (style) {
            case PLAIN -> null;
            case LEADING -> "primary";
            case RISKY -> "danger";
        };
    }
}
