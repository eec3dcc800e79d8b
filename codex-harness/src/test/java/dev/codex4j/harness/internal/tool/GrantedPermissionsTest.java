package dev.codex4j.harness.internal.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.sandbox.ResolvedProfile;
import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.sandbox.PermissionProfile.Access;
import dev.codex4j.harness.sandbox.PermissionProfile.Entry;
import dev.codex4j.harness.sandbox.PermissionProfile.Folder;
import dev.codex4j.harness.sandbox.PermissionProfile.Special;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What grants do to the permissions of a turn. */
class GrantedPermissionsTest {
    private static final Path PLACE = Path.of("/srv/data");

    private final GrantedPermissions session = GrantedPermissions.ofSession();
    private final GrantedPermissions turn = session.turn();

    private static GrantedPermissions.Grant write(Path path) {
        return new GrantedPermissions.Grant(List.of(), List.of(path), false);
    }

    private static GrantedPermissions.Grant read(Path path) {
        return new GrantedPermissions.Grant(List.of(path), List.of(), false);
    }

    private static Access access(PermissionProfile profile, Path path) {
        return ResolvedProfile.accessAsWritten((PermissionProfile.Managed) profile, path);
    }

    @Test
    void aGrantOfATurnIsGoneInTheNext() {
        turn.add(write(PLACE));

        assertEquals(Access.WRITE, access(turn.widen(PermissionProfile.readOnly(false)), PLACE.resolve("a")));
        assertEquals(Access.READ, access(session.turn().widen(PermissionProfile.readOnly(false)), PLACE));
    }

    @Test
    void aGrantForTheSessionHoldsInLaterTurns() {
        turn.addForSession(write(PLACE));

        assertEquals(Access.WRITE, access(turn.widen(PermissionProfile.readOnly(false)), PLACE));
        assertEquals(Access.WRITE, access(session.turn().widen(PermissionProfile.readOnly(false)), PLACE));
    }

    @Test
    void theNetworkIsGrantedByItself() {
        turn.add(new GrantedPermissions.Grant(List.of(), List.of(), true));

        assertTrue(turn.widen(PermissionProfile.readOnly(false)).network());
        assertFalse(session.turn().widen(PermissionProfile.readOnly(false)).network());
    }

    @Test
    void aGrantToReadTakesNothingAway() {
        PermissionProfile writable = PermissionProfile.workspaceWrite(List.of(PLACE), List.of(), false, true, true);
        turn.add(read(PLACE.resolve("sub")));

        assertEquals(Access.WRITE, access(turn.widen(writable), PLACE.resolve("sub")));
    }

    @Test
    void whatIsDeniedByNameStaysDenied() {
        PermissionProfile denying = new PermissionProfile.Managed(
                List.of(new Entry(Access.READ, Special.ROOT), new Entry(Access.DENY, new Folder(PLACE))), false);
        turn.add(write(PLACE.resolve("sub")));
        turn.add(write(Path.of("/srv")));

        assertEquals(Access.DENY, access(turn.widen(denying), PLACE.resolve("sub")));
        assertEquals(Access.WRITE, access(turn.widen(denying), Path.of("/srv/other")));
    }

    @Test
    void whatNoRuleSpeaksOfCanBeGranted() {
        PermissionProfile narrow =
                new PermissionProfile.Managed(List.of(new Entry(Access.READ, new Folder(Path.of("/usr")))), false);
        turn.add(read(PLACE));

        assertEquals(Access.READ, access(turn.widen(narrow), PLACE));
        assertEquals(Access.DENY, access(turn.widen(narrow), Path.of("/srv")));
    }

    @Test
    void withoutASandboxThereIsNothingToWiden() {
        turn.add(write(PLACE));

        assertEquals(new PermissionProfile.Disabled(), turn.widen(new PermissionProfile.Disabled()));
    }
}
