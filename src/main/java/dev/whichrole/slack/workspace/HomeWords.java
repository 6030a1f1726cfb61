package dev.whichrole.slack.workspace;

import dev.whichrole.slack.view.HomeView;

/** What stands around the answers on Home. */
public record HomeWords(HomeView.Words field, String whom, String nobody, String about, String note, String privacy) {}
