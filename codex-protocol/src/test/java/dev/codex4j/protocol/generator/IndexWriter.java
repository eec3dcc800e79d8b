package dev.codex4j.protocol.generator;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the sealed interfaces of the four kinds of message, and the index of methods. */
final class IndexWriter {
    private final Catalogue catalogue;

    IndexWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    SourceFile messages(boolean client, boolean request) {
        String side = client ? "Client" : "Server";
        SourceFile file = new SourceFile(Catalogue.ROOT, side + (request ? "Request" : "Notification"));
        String who = client
                ? "the host application sends to the app server"
                : "the app server sends to the host application";
        if (request) {
            file.javadoc("A request that " + who + ".", "@param <R> type of the answer");
        } else {
            file.javadoc("A notification that " + who + ".");
        }
        List<String> permitted = catalogue.methods.stream()
                .filter(method -> method.fromClient() == client && method.request() == request)
                .map(method -> catalogue.qualifiedName(method.params()))
                .sorted()
                .collect(Collectors.toList());
        if (!client) {
            permitted.add("Unknown" + file.simpleName);
        }
        String parameter = request ? "<R>" : "";
        String parent = request ? "Request<R>" : "Notification";
        file.line("public sealed interface " + file.simpleName + parameter + " extends " + parent);
        for (int i = 0; i < permitted.size(); i++) {
            String lead = i == 0 ? "        permits " : "                ";
            file.line(lead + permitted.get(i) + (i + 1 < permitted.size() ? "," : " {}"));
        }
        return file;
    }

    SourceFile methods() {
        SourceFile file = new SourceFile(Catalogue.ROOT, "Methods");
        String nullable = "@" + file.use("org.jspecify.annotations.Nullable") + " ";
        file.use(Catalogue.ROOT + ".ProtocolMethod");
        String list = file.use("java.util.List");
        file.javadoc("The index of the protocol's methods. Looking one up loads its own types and no others.");
        file.open("public final class Methods {");
        file.line("private static final " + list + "<String> NAMES = " + list + ".of(")
                .indent();
        file.indent();
        for (int i = 0; i < catalogue.methods.size(); i++) {
            file.line("\"" + catalogue.methods.get(i).name() + "\"" + (i + 1 < catalogue.methods.size() ? "," : ");"));
        }
        file.outdent().outdent();
        file.blank().line("private Methods() {}");
        file.blank()
                .javadoc("Names of all methods.")
                .open("public static List<String> names() {")
                .line("return NAMES;")
                .close("}");
        file.blank().javadoc("The method of that name; null if there is none.");
        file.open("public static " + nullable + "ProtocolMethod find(String name) {")
                .open("return switch (name) {");
        for (Catalogue.Method method : catalogue.methods) {
            List<String> arguments = new java.util.ArrayList<>();
            arguments.add("name");
            arguments.add(file.use(catalogue.qualifiedName(method.params())) + ".class");
            if (method.request()) {
                arguments.add(file.use(catalogue.qualifiedName(method.result())) + ".class");
            }
            arguments.add(file.use(Catalogue.ROOT + ".ProtocolMethod.Presence") + "." + method.presence());
            arguments.add(method.experimental() ? "true" : "false");
            String factory =
                    (method.fromClient() ? "client" : "server") + (method.request() ? "Request" : "Notification");
            file.list("case \"" + method.name() + "\" -> " + factory, arguments, ";");
        }
        file.line("default -> null;").close("};").close("}");
        file.blank().javadoc("The method that a class of parameters belongs to; null if it belongs to none.");
        file.open("public static " + nullable + "ProtocolMethod of(Class<?> params) {");
        file.line("Class<?> owner = params.getDeclaringClass() == null ? params : params.getDeclaringClass();");
        file.line("String name = nameOf(owner.getSimpleName());");
        file.line("ProtocolMethod method = name == null ? null : find(name);");
        file.line("return method != null && method.params() == owner ? method : null;")
                .close("}");
        file.blank()
                .open("private static " + nullable + "String nameOf(String params) {")
                .open("return switch (params) {");
        for (Catalogue.Method method : catalogue.methods) {
            file.line("case \"" + catalogue.simpleName(method.params()) + "\" -> \"" + method.name() + "\";");
        }
        file.line("default -> null;").close("};").close("}");
        for (String side : List.of("client", "server")) {
            String sender = "ProtocolMethod.Sender." + side.toUpperCase(java.util.Locale.ROOT);
            file.blank().open("private static ProtocolMethod " + side + "Request(");
            file.line("    String name, Class<?> params, Class<?> result, Presence presence, boolean experimental) {");
            file.line("return new ProtocolMethod(name, " + sender
                    + ", ProtocolMethod.Kind.REQUEST, params, result, presence, experimental);");
            file.close("}");
            file.blank().open("private static ProtocolMethod " + side + "Notification(");
            file.line("    String name, Class<?> params, Presence presence, boolean experimental) {");
            file.line("return new ProtocolMethod(name, " + sender
                    + ", ProtocolMethod.Kind.NOTIFICATION, params, null, presence, experimental);");
            file.close("}");
        }
        file.close("}");
        return file;
    }
}
