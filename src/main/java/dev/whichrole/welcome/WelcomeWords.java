package dev.whichrole.welcome;

import dev.whichrole.answer.Phrase;

/** What the greeting says and all around it. Written in {@code content/welcome.yaml}. */
public record WelcomeWords(
        GreetingWords greeting,
        LaterWords later,
        StopWords stop,
        DaySevenWords daySeven,
        IntroductionWords introduction,
        ByHandWords byHand,
        AskWords ask) {
    /** The greeting. */
    public record GreetingWords(
            String title,
            Phrase named,
            String lead,
            String leadUnset,
            String whom,
            Phrase unset,
            String note,
            String noteOfBot,
            String start,
            String ask,
            String later,
            String stop) {}

    /** When to come back. */
    public record LaterWords(
            String title,
            String text,
            String tomorrow,
            String nextWeek,
            String bookedTomorrow,
            String bookedNextWeek,
            String before,
            String refused,
            String refusedText) {}

    /** No more messages. */
    public record StopWords(String title, String text, String calledOff) {}

    /** The second note. */
    public record DaySevenWords(String title, String text, String start, String ask, String stop) {}

    /** The one message in a channel. */
    public record IntroductionWords(
            String title, String text, String note, String help, String never, String neverDone) {}

    /** What an admin hears who greets somebody by hand. */
    public record ByHandWords(
            String queued,
            String waiting,
            String greeted,
            String refused,
            String again,
            String notYours,
            String whom,
            String nobody,
            String guest,
            String greetGuest) {}

    /** The modal for a situation. */
    public record AskWords(String title, String label, String hint, String submit, String close) {}
}
