package dev.whichrole.workspace;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import java.util.List;

/** What is said before the settings, to those who may not enter and to those who may. */
public final class SettingsAnswers {
    private final WorkspaceWords.SettingsWords words;

    public SettingsAnswers(WorkspaceWords words) {
        this.words = words.settings();
    }

    /** The answer to somebody who is no admin. */
    public Answer notYours() {
        return Answer.titled(words.notYours());
    }

    /** The answer where settings cannot be opened without another press. */
    public Answer howToOpen() {
        return Answer.titled(words.how()).offering(choice());
    }

    /** What stands there while Slack is asked who somebody is. */
    public Answer loading() {
        return Answer.titled(words.loading());
    }

    /** The answer where the settings were not opened in time. */
    public Answer late() {
        return new Answer(words.late(), List.of(new Part.Text(words.lateText())), List.of(choice()));
    }

    /** The choice that opens the settings. */
    public Choice choice() {
        return new Choice(words.open(), SettingsAction.OPEN.id(), "settings");
    }

    /** What stands in place of the settings once they are kept. */
    public Answer saved() {
        return Answer.titled(words.saved()).plus(words.savedText());
    }

    /** The answer to a word that was not taken up, and why. */
    public Answer notLearnt(String fault) {
        return Answer.titled(words.notLearnt()).plus(fault);
    }
}
