package dev.whichrole.slack.view;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewState.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a person filled into a modal. A field that is empty, or not there, is absent. */
final class ModalState {
    private final Map<String, Map<String, Value>> values;

    ModalState(View view) {
        var state = view.getState();
        this.values = state == null || state.getValues() == null ? Map.of() : state.getValues();
    }

    private Optional<Value> value(String block, String action) {
        return Optional.ofNullable(values.get(block)).map(actions -> actions.get(action));
    }

    private <T> Optional<T> read(String block, String action, Function<Value, T> how) {
        return value(block, action).map(how);
    }

    /** Whether there is such a field, filled in or not. */
    boolean has(String block) {
        return values.containsKey(block);
    }

    String text(String block, String action) {
        return read(block, action, Value::getValue).orElse("");
    }

    Optional<String> conversation(String block, String action) {
        return read(block, action, Value::getSelectedConversation);
    }

    Optional<String> user(String block, String action) {
        return read(block, action, Value::getSelectedUser);
    }

    Optional<String> option(String block, String action) {
        return read(block, action, Value::getSelectedOption).map(ViewState.SelectedOption::getValue);
    }

    List<String> options(String block, String action) {
        return read(block, action, Value::getSelectedOptions).orElse(List.of()).stream()
                .map(ViewState.SelectedOption::getValue)
                .toList();
    }
}
