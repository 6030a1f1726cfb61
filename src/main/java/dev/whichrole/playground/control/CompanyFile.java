package dev.whichrole.playground.control;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** The company as the YAML it is made from: to be read, changed, and moved in. */
public final class CompanyFile implements ControlPart {
    private final Workspace workspace;
    private final Reset reset;

    public CompanyFile(Workspace workspace, Reset reset) {
        this.workspace = workspace;
        this.reset = reset;
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of("GET company", this::show, "POST company", this::moveIn);
    }

    private ObjectNode show(ControlRequest request) {
        return Json.object().put("yaml", workspace.companyFile());
    }

    /** Everything begins anew with it; a blank text brings the playground's own company back. */
    private ObjectNode moveIn(ControlRequest request) {
        try {
            workspace.prepare(request.text("yaml"));
        } catch (IllegalArgumentException unfit) {
            throw ControlError.bad("bad_company", String.valueOf(unfit.getMessage()));
        }
        return reset.again();
    }
}
