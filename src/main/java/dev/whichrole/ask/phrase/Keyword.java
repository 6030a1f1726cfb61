package dev.whichrole.ask.phrase;

import dev.whichrole.ask.Ask;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;

/** What a word or phrase stands for in an ask. */
public sealed interface Keyword {
    record OfRole(Role role) implements Keyword {}

    record OfLevel(Level level) implements Keyword {}

    record OfPage(Page page) implements Keyword {}

    /** A word that asks for a comparison by itself, such as "versus" or "difference". */
    record Comparing() implements Keyword {}

    /** A word that a question may contain without changing what is asked, such as "what" or "engineer". */
    record Filler() implements Keyword {}

    /** The pages that are asked for by name. */
    enum Page {
        MAP,
        TRAIN,
        STARTUP,
        QUIZ,
        FIND,
        ME,
        SETTLE,
        TEAM,
        SETTINGS,
        PRIVACY,
        EXPORT,
        FORGET,
        WELCOME;

        public Ask ask() {
            return switch (this) {
                case MAP -> new Ask.ShowMap();
                case TRAIN -> new Ask.ShowTrain();
                case STARTUP -> new Ask.ShowStartup();
                case QUIZ -> new Ask.TakeQuiz();
                case FIND -> new Ask.FindMyRole();
                case ME -> new Ask.ShowMe();
                case SETTLE -> new Ask.Settle("");
                case TEAM -> new Ask.ShowTeam();
                case SETTINGS -> new Ask.OpenSettings();
                case PRIVACY -> new Ask.ShowPrivacy();
                case EXPORT -> new Ask.Export();
                case FORGET -> new Ask.Forget();
                case WELCOME -> new Ask.Greet();
            };
        }
    }
}
