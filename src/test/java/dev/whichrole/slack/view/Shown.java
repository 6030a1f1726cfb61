package dev.whichrole.slack.view;

import com.slack.api.util.json.GsonFactory;
import dev.whichrole.ask.AskParser;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.Yaml;
import dev.whichrole.explain.Explainer;
import dev.whichrole.slack.SlackWords;

/** What a person is shown for what they typed, rendered as the bot renders it. */
public final class Shown {
    private static final AskParser PARSER = new AskParser(HandbookContent.vocabulary());
    private static final Explainer EXPLAINER = new Explainer(HandbookContent.handbook(), HandbookContent.words());
    private static final AnswerView VIEW =
            new AnswerView(Yaml.read("content/slack.yaml", SlackWords.class).view());

    private Shown() {}

    /** The message in the given frame. */
    public static Message message(String typed, Frame frame) {
        return VIEW.render(EXPLAINER.answer(PARSER.parse(typed)), frame);
    }

    /** The text alone. */
    public static String text(String typed) {
        return message(typed, Frame.plain()).text();
    }

    /** The blocks as JSON. */
    public static String blocks(String typed) {
        return json(message(typed, Frame.plain()));
    }

    /** The blocks of a message as JSON. */
    static String json(Message message) {
        return GsonFactory.createSnakeCase().toJson(message.blocks());
    }
}
