package dev.whichrole.slack.view;

import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A modal that somebody fills in and hands in.
 *
 * @param id what it is known by when it comes back
 */
record ModalForm(String id, String title, String submit, String close) {
    /** With nothing to remember. */
    View of(List<LayoutBlock> blocks) {
        return remembering(null, blocks);
    }

    /** @param metadata comes back with it, unseen by the person; nothing if null */
    View remembering(@Nullable String metadata, List<LayoutBlock> blocks) {
        return view(v -> v.type("modal")
                .callbackId(id)
                .privateMetadata(metadata)
                .title(viewTitle(t -> t.type("plain_text").text(title)))
                .submit(viewSubmit(s -> s.type("plain_text").text(submit)))
                .close(viewClose(c -> c.type("plain_text").text(close)))
                .blocks(blocks));
    }
}
