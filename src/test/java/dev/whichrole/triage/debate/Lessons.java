package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.StanceTrainer.Taught;
import dev.whichrole.triage.debate.remark.DebateCues;
import dev.whichrole.triage.debate.remark.Hearing;
import dev.whichrole.triage.debate.remark.Post;
import dev.whichrole.triage.debate.remark.Remark;
import dev.whichrole.triage.debate.remark.Stance.Move;
import dev.whichrole.triage.debate.remark.StanceModel;
import dev.whichrole.triage.debate.remark.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What there is to learn from labelled debates, remark by remark. Where only people are labelled, a remark is taken to do
 * what its speaker does if it is their only one, or a longer one that does not end by asking.
 */
final class Lessons {
    private static final int LONG = 60;
    private static final List<Move> MOVES = List.of(Move.values());
    private static final List<Role> ROLES = List.of(Role.values());

    private final Traits traits;
    private final MatterReader matters;

    Lessons(DebateCues cues, Hearing hearing) {
        this.traits = new Traits(cues, hearing);
        this.matters = new MatterReader(cues, List.of(MatterReader.QUESTION + " bias|0 0"), hearing);
    }

    /** The weights of all questions, as lines. */
    List<String> train(List<LabelledDebate> debates, StanceTrainer.Knobs knobs) {
        var moves = new ArrayList<Taught>();
        var roles = new ArrayList<Taught>();
        for (var debate : debates) {
            List<Remark> remarks = Remark.of(debate.posts());
            for (int i = 0; i < remarks.size(); i++) {
                if (remarks.get(i).post().kind() == Post.Kind.SAID) {
                    teach(debate, remarks, i, moves, roles);
                }
            }
        }
        var lines = new ArrayList<>(new StanceTrainer(
                        StanceModel.MOVE, MOVES.stream().map(Move::name).toList(), knobs)
                .train(moves));
        lines.addAll(
                new StanceTrainer(StanceModel.ROLE, ROLES.stream().map(Role::id).toList(), knobs).train(roles));
        lines.addAll(new StanceTrainer(MatterReader.QUESTION, MatterReader.ANSWERS, knobs).train(matters(debates)));
        return lines;
    }

    /** Of each role, whether it decides: as everybody is labelled, and the answer is. */
    private List<Taught> matters(List<LabelledDebate> debates) {
        var taught = new ArrayList<Taught>();
        for (var debate : debates) {
            if (!debate.answer().isEmpty()) {
                for (Role role : Role.values()) {
                    var seen = matters.traits(role, debate.posts(), debate.seats());
                    taught.add(new Taught(seen, role.id().equals(debate.answer()) ? 0 : 1, 1));
                }
            }
        }
        return taught;
    }

    private void teach(
            LabelledDebate debate, List<Remark> remarks, int number, List<Taught> moves, List<Taught> roles) {
        Remark remark = remarks.get(number);
        Set<Role> pro = debate.pro(remark, number);
        Set<Role> con = debate.con(remark, number);
        Optional<Move> move = debate.move(number).or(() -> guess(debate, remarks, remark, pro, con));
        if (move.isEmpty()) {
            return;
        }
        var seen = traits.of(remark);
        moves.add(new Taught(seen, MOVES.indexOf(move.get()), 1));
        Set<Role> about = move.get() == Move.FOR ? pro : move.get() == Move.AGAINST ? con : Set.of();
        about.forEach(role -> roles.add(new Taught(seen, ROLES.indexOf(role), 1.0 / about.size())));
    }

    private static Optional<Move> guess(
            LabelledDebate debate, List<Remark> remarks, Remark remark, Set<Role> pro, Set<Role> con) {
        String body = remark.body();
        boolean asks = debate.neutral(remark.post().speaker()) && body.contains("?");
        if (pro.isEmpty() && con.isEmpty()) {
            return Optional.of(asks ? Move.ASK : Move.OTHER);
        }
        boolean only = remarks.stream()
                        .filter(other ->
                                other.post().speaker().equals(remark.post().speaker()))
                        .count()
                == 1;
        if (!only && (body.length() < LONG || body.endsWith("?"))) {
            return Optional.empty();
        }
        return Optional.of(
                body.length() < 2 * LONG
                                && body.matches("(?is)(?:\\+1|\\^|this\\b|same|agree|exactly|i'm with|seconded).*")
                        ? Move.AGREE
                        : con.isEmpty() ? Move.FOR : Move.AGAINST);
    }
}
