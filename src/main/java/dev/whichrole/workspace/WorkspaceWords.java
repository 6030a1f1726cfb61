package dev.whichrole.workspace;

import dev.whichrole.answer.Phrase;
import java.util.Map;
import java.util.Set;

/** What is said to admins about their settings. Written in {@code content/workspace.yaml}. */
public record WorkspaceWords(Faults faults, FeedbackWords feedback, SettingsWords settings, ContactWords contacts) {
    /**
     * Whom to ask in this workspace.
     *
     * @param notTheirs things that none of the four looks after, however much they sound like theirs, by whom to ask
     * @param services what houses call a piece of their own software
     */
    public record ContactWords(
            Phrase title,
            Phrase beside,
            Phrase besideUnset,
            Phrase matter,
            Phrase fairly,
            Phrase unsure,
            Phrase unknown,
            String unknownText,
            Phrase shared,
            Phrase noneOfFour,
            Phrase instead,
            Map<String, Set<String>> notTheirs,
            Phrase service,
            String serviceText,
            Set<String> services,
            Phrase unset,
            String unsetText,
            String all,
            Phrase stillUnset,
            String rota,
            String howToSet,
            String help) {}

    /** What stands before the settings. */
    public record SettingsWords(
            String notYours,
            String how,
            String open,
            String loading,
            String late,
            String lateText,
            String notLearnt,
            String saved,
            String savedText) {}

    /** What can be wrong with a form. {@code {line}} quotes the line, cut short. */
    public record Faults(
            String twoOwners,
            Phrase noRole,
            Phrase unknownRole,
            Phrase length,
            Phrase twice,
            Phrase tooMany,
            Phrase tooLong,
            Phrase noWord,
            String notThere,
            String changed) {}

    /** The list of what people said was not right. */
    public record FeedbackWords(
            String title,
            String none,
            String lead,
            Phrase line,
            Phrase debate,
            Phrase debateThere,
            String noneOfThem,
            String shared,
            String noText,
            Phrase learn) {}
}
