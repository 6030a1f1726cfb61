package dev.whichrole.slack.workspace;

import dev.whichrole.answer.Phrase;
import dev.whichrole.slack.view.SettingsModal;

/** The settings, and what is said when they cannot be saved. */
public record SettingsModalWords(
        SettingsModal.Words modal,
        Phrase previewButtons,
        String previewName,
        String noPreview,
        String notLoaded,
        String notNow) {}
