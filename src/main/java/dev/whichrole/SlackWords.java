package dev.whichrole;

import dev.whichrole.content.Yaml;
import dev.whichrole.slack.conversation.SmallTalkWords;
import dev.whichrole.slack.message.TroubleWords;
import dev.whichrole.slack.triage.AskThereWords;
import dev.whichrole.slack.triage.ThreadWords;
import dev.whichrole.slack.view.ViewWords;
import dev.whichrole.slack.workflow.WorkflowWords;
import dev.whichrole.slack.workspace.HomeWords;
import dev.whichrole.slack.workspace.SettingsModalWords;

/** {@code content/slack.yaml} as it is read; the wiring hands each part to the one that says it. */
public record SlackWords(
        ViewWords view,
        TroubleWords trouble,
        AskThereWords askThere,
        ThreadWords debate,
        HomeWords home,
        SmallTalkWords smallTalk,
        SettingsModalWords settings,
        WorkflowWords workflow) {
    /** Reads the file. */
    public static SlackWords read() {
        return Yaml.read("content/slack.yaml", SlackWords.class);
    }
}
