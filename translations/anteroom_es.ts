<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>anteroom::gui::AboutPage</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1, schema %2</source>
        <translation>%1, esquema %2</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Anteroom %1</source>
        <translation>Anteroom %1</translation>
    </message>
    <message>
        <source>The clinic&apos;s waiting room, calls and chats, on your own computer. Free software under the GNU General Public License, version 3 or later; there is no warranty.</source>
        <translation>La sala de espera, las llamadas y los chats de la clínica, en su propio equipo. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior; sin garantía.</translation>
    </message>
    <message>
        <source>Versions and figures without names, contents and addresses</source>
        <translation>Versiones y cifras, sin nombres, contenidos ni direcciones</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, compilado con %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>Socket.IO</source>
        <translation>Socket.IO</translation>
    </message>
    <message>
        <source>protocol 5, for clients of version 3 and 4</source>
        <translation>protocolo 5, para clientes de las versiones 3 y 4</translation>
    </message>
    <message>
        <source>Engine.IO</source>
        <translation>Engine.IO</translation>
    </message>
    <message>
        <source>protocol 4, over HTTP long-polling and WebSocket (RFC 6455)</source>
        <translation>protocolo 4, por HTTP long-polling y WebSocket (RFC 6455)</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Standard Webhooks, version 1</source>
        <translation>Standard Webhooks, versión 1</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Directorio de datos</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Archivo de ajustes</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>%1 · licence %2</source>
        <translation>%1 · licencia %2</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>README.md and ARCHITECTURE.md of the source</source>
        <translation>README.md y ARCHITECTURE.md del código fuente</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Copied: versions and figures, without names, contents and addresses.</source>
        <translation>Copiado: versiones y cifras, sin nombres, contenidos ni direcciones.</translation>
    </message>
    <message>
        <source>windows, network, database drivers</source>
        <translation>ventanas, red, controladores de base de datos</translation>
    </message>
    <message>
        <source>encrypted connections</source>
        <translation>conexiones cifradas</translation>
    </message>
    <message>
        <source>database in one file</source>
        <translation>base de datos en un archivo</translation>
    </message>
    <message>
        <source>database on a server</source>
        <translation>base de datos en un servidor</translation>
    </message>
    <message>
        <source>signatures of tokens</source>
        <translation>firmas de tokens</translation>
    </message>
    <message>
        <source>keys of outside issuers</source>
        <translation>claves de emisores externos</translation>
    </message>
    <message>
        <source>passwords</source>
        <translation>contraseñas</translation>
    </message>
    <message>
        <source>secrets in the desktop&apos;s keychain</source>
        <translation>secretos en el llavero del escritorio</translation>
    </message>
    <message>
        <source>the wire&apos;s JSON</source>
        <translation>JSON de la transmisión</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>compresión</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>códigos QR</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AdminStep</name>
    <message>
        <source>Who looks after it?</source>
        <translation>¿Quién la administra?</translation>
    </message>
    <message>
        <source>The administrator signs in to this console and may do everything in it. The password is kept as a hash only; there is no way to read it back.</source>
        <translation>El administrador inicia sesión en esta consola y puede hacerlo todo en ella. De la contraseña solo se guarda un hash; no hay forma de recuperarla.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Repeat the password</source>
        <translation>&amp;Repita la contraseña</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Al menos %n carácter</numerusform>
            <numerusform>Al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: easy to guess. A few unrelated words are better.</source>
        <translation>Débil: fácil de adivinar. Mejor varias palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>Fair: longer is stronger.</source>
        <translation>Aceptable: cuanto más larga, más segura.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Segura</translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation>Ambas coinciden</translation>
    </message>
    <message>
        <source>The two differ</source>
        <translation>No coinciden</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AssignDialog</name>
    <message>
        <source>Assign the conversation of %1</source>
        <translation>Asignar la conversación de %1</translation>
    </message>
    <message>
        <source>The agent who has it takes part in it and is told so.</source>
        <translation>El agente asignado participa en ella y recibe un aviso.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Agente</translation>
    </message>
    <message>
        <source>Choose me</source>
        <translation>Elegirme a mí</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Assigning…</source>
        <translation>Asignando…</translation>
    </message>
    <message>
        <source>Nobody has the conversation now.</source>
        <translation>La conversación ya no está asignada a nadie.</translation>
    </message>
    <message>
        <source>%1 has the conversation now.</source>
        <translation>La conversación está ahora asignada a %1.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::Attention</name>
    <message>
        <source>Deliveries failed</source>
        <translation>Entregas fallidas</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are not tried any more. Try again or give up.</source>
        <translation>
            <numerusform>%n entrega ya no se reintenta. Reinténtela o abandónela.</numerusform>
            <numerusform>%n entregas ya no se reintentan. Reinténtelas o abandónelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries delayed</source>
        <translation>Entregas retrasadas</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries did not arrive and are tried again.</source>
        <translation>
            <numerusform>%n entrega no llegó y se reintenta.</numerusform>
            <numerusform>%n entregas no llegaron y se reintentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Database not writable</source>
        <translation>No se puede escribir en la base de datos</translation>
    </message>
    <message>
        <source>Nothing new is kept. Check the disk and its permissions.</source>
        <translation>No se guarda nada nuevo. Compruebe el disco y sus permisos.</translation>
    </message>
    <message>
        <source>Database behind</source>
        <translation>Base de datos con retraso</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs wait to be written.</source>
        <translation>
            <numerusform>%n tarea espera a escribirse.</numerusform>
            <numerusform>%n tareas esperan a escribirse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk space low</source>
        <translation>Poco espacio en disco</translation>
    </message>
    <message>
        <source>%1 are free where the database is. Make room before it is full.</source>
        <translation>Quedan %1 libres donde está la base de datos. Libere espacio antes de que se llene.</translation>
    </message>
    <message>
        <source>Console fell behind</source>
        <translation>La consola se retrasó</translation>
    </message>
    <message>
        <source>Traffic of %1 is not complete in the list; the clinic was not affected.</source>
        <translation>El tráfico de %1 no está completo en la lista; la clínica no se vio afectada.</translation>
    </message>
    <message>
        <source>Refused logins rise</source>
        <translation>Aumentan los accesos rechazados</translation>
    </message>
    <message numerus="yes">
        <source>%n logins were refused in the last 5 min.</source>
        <translation>
            <numerusform>Se rechazó %n acceso en los últimos 5 min.</numerusform>
            <numerusform>Se rechazaron %n accesos en los últimos 5 min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Long wait</source>
        <translation>Espera larga</translation>
    </message>
    <message numerus="yes">
        <source>%n patients wait for more than %1 min, the longest for %2 min.</source>
        <translation>
            <numerusform>%n paciente espera desde hace más de %1 min; la espera más larga, %2 min.</numerusform>
            <numerusform>%n pacientes esperan desde hace más de %1 min; la espera más larga, %2 min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AttentionList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AuditPage</name>
    <message>
        <source>Search who, action, object and reason</source>
        <translation>Buscar quién, acción, objeto y motivo</translation>
    </message>
    <message>
        <source>Select an entry to see what was done.</source>
        <translation>Seleccione una entrada para ver qué se hizo.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Verificar cadena</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Solo esta persona</translation>
    </message>
    <message>
        <source>Only this object</source>
        <translation>Solo este objeto</translation>
    </message>
    <message>
        <source>Copy entry</source>
        <translation>Copiar entrada</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Sin entradas</translation>
    </message>
    <message>
        <source>Whatever operators, clients and programs change or look at is written down here and can&apos;t be changed afterwards.</source>
        <translation>Aquí se anota todo lo que operadores, clientes y programas cambian o consultan; después no se puede modificar.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message numerus="yes">
        <source>Exporting… %n entries</source>
        <translation>
            <numerusform>Exportando… %n entrada</numerusform>
            <numerusform>Exportando… %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Who, as written</source>
        <translation>Quién, según consta</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Look for entries that were changed, taken out or moved</source>
        <translation>Buscar entradas modificadas, eliminadas o movidas</translation>
    </message>
    <message>
        <source>Save all entries that the filter lets through, a JSON object a line</source>
        <translation>Guardar todas las entradas que pasan el filtro, un objeto JSON por línea</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message numerus="yes">
        <source>newest %n</source>
        <translation>
            <numerusform>la más reciente (%n)</numerusform>
            <numerusform>las %n más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every entry is compared with the one before it…</source>
        <translation>Comparando cada entrada con la anterior…</translation>
    </message>
    <message numerus="yes">
        <source>The chain is intact: %n entries, none changed, taken out or moved.</source>
        <translation>
            <numerusform>La cadena está intacta: %n entrada, ni modificada, ni eliminada, ni movida.</numerusform>
            <numerusform>La cadena está intacta: %n entradas, ninguna modificada, eliminada ni movida.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: it, or one before it, was changed, taken out or moved outside Anteroom. Keep the database as it is, compare it with a backup, and tell who answers for data protection.</source>
        <translation>La cadena está rota en la entrada %1: esta, o una anterior, se modificó, eliminó o movió fuera de Anteroom. Conserve la base de datos tal como está, compárela con una copia de seguridad y avise al responsable de protección de datos.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Exportar la auditoría</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were exported. Only you can read the file.</source>
        <translation>
            <numerusform>Se exportó %n entrada. Solo usted puede leer el archivo.</numerusform>
            <numerusform>Se exportaron %n entradas. Solo usted puede leer el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>No se exportó nada: %1</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was saved.</source>
        <translation>Se canceló la exportación; no se guardó nada.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AuditWords</name>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>API key %1</source>
        <translation>Clave de API %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>An address was kept out</source>
        <translation>Se vetó una dirección</translation>
    </message>
    <message>
        <source>An address was let in again</source>
        <translation>Se levantó el veto de una dirección</translation>
    </message>
    <message>
        <source>An API key was made</source>
        <translation>Se creó una clave de API</translation>
    </message>
    <message>
        <source>An API key was revoked</source>
        <translation>Se revocó una clave de API</translation>
    </message>
    <message>
        <source>An appointment was made</source>
        <translation>Se creó una cita</translation>
    </message>
    <message>
        <source>A channel was made</source>
        <translation>Se creó un canal</translation>
    </message>
    <message>
        <source>The clinic was set up</source>
        <translation>Se configuró la clínica</translation>
    </message>
    <message>
        <source>A patient was let in</source>
        <translation>Se admitió a un paciente</translation>
    </message>
    <message>
        <source>A consultation was made</source>
        <translation>Se creó una consulta</translation>
    </message>
    <message>
        <source>A patient was refused</source>
        <translation>Se denegó la entrada a un paciente</translation>
    </message>
    <message>
        <source>A consultation was ended</source>
        <translation>Se finalizó una consulta</translation>
    </message>
    <message>
        <source>A consultation&apos;s waiting room or lock was changed</source>
        <translation>Se cambió la sala de espera o el bloqueo de una consulta</translation>
    </message>
    <message>
        <source>A patient was sent back to wait</source>
        <translation>Se devolvió a un paciente a la espera</translation>
    </message>
    <message>
        <source>A consultation was locked</source>
        <translation>Se bloqueó una consulta</translation>
    </message>
    <message>
        <source>A person was let in again</source>
        <translation>Se permitió a una persona volver a entrar</translation>
    </message>
    <message>
        <source>A person was removed from a consultation</source>
        <translation>Se retiró a una persona de una consulta</translation>
    </message>
    <message>
        <source>A consultation was started</source>
        <translation>Se inició una consulta</translation>
    </message>
    <message>
        <source>A consultation was unlocked</source>
        <translation>Se desbloqueó una consulta</translation>
    </message>
    <message>
        <source>A consultation was changed</source>
        <translation>Se modificó una consulta</translation>
    </message>
    <message>
        <source>A conversation was opened</source>
        <translation>Se abrió una conversación</translation>
    </message>
    <message>
        <source>A conversation was changed</source>
        <translation>Se modificó una conversación</translation>
    </message>
    <message>
        <source>The database was copied</source>
        <translation>Se copió la base de datos</translation>
    </message>
    <message>
        <source>An invite was made</source>
        <translation>Se creó una invitación</translation>
    </message>
    <message>
        <source>An invite was used</source>
        <translation>Se usó una invitación</translation>
    </message>
    <message>
        <source>An invite was revoked</source>
        <translation>Se revocó una invitación</translation>
    </message>
    <message>
        <source>A limit was changed</source>
        <translation>Se cambió un límite</translation>
    </message>
    <message>
        <source>A message was written from the console</source>
        <translation>Se escribió un mensaje desde la consola</translation>
    </message>
    <message>
        <source>A message was redacted</source>
        <translation>Se suprimió un mensaje</translation>
    </message>
    <message>
        <source>A staff note was written</source>
        <translation>Se escribió una nota interna</translation>
    </message>
    <message>
        <source>Staff notes were read</source>
        <translation>Se leyeron notas internas</translation>
    </message>
    <message>
        <source>A notification was sent</source>
        <translation>Se envió una notificación</translation>
    </message>
    <message>
        <source>An operator&apos;s password was set</source>
        <translation>Se estableció la contraseña de un operador</translation>
    </message>
    <message>
        <source>An operator signed in</source>
        <translation>Un operador inició sesión</translation>
    </message>
    <message>
        <source>A delivery was given up</source>
        <translation>Se abandonó una entrega</translation>
    </message>
    <message>
        <source>A delivery was tried again</source>
        <translation>Se reintentó una entrega</translation>
    </message>
    <message>
        <source>The prepared replies were changed</source>
        <translation>Se modificaron las respuestas predefinidas</translation>
    </message>
    <message>
        <source>A secret was stored</source>
        <translation>Se guardó un secreto</translation>
    </message>
    <message>
        <source>A device was disconnected</source>
        <translation>Se desconectó un dispositivo</translation>
    </message>
    <message>
        <source>An announcement went to everybody</source>
        <translation>Se envió un aviso a todos</translation>
    </message>
    <message>
        <source>A token was issued</source>
        <translation>Se emitió un token</translation>
    </message>
    <message>
        <source>A token was revoked</source>
        <translation>Se revocó un token</translation>
    </message>
    <message>
        <source>All tokens of a person were revoked</source>
        <translation>Se revocaron todos los tokens de una persona</translation>
    </message>
    <message>
        <source>An event&apos;s contents were revealed</source>
        <translation>Se reveló el contenido de un evento</translation>
    </message>
    <message>
        <source>A transcript was exported</source>
        <translation>Se exportó una transcripción</translation>
    </message>
    <message>
        <source>A transcript was opened</source>
        <translation>Se abrió una transcripción</translation>
    </message>
    <message>
        <source>Transcripts were searched</source>
        <translation>Se buscó en las transcripciones</translation>
    </message>
    <message>
        <source>A person was created</source>
        <translation>Se creó una persona</translation>
    </message>
    <message>
        <source>A person was disconnected</source>
        <translation>Se desconectó a una persona</translation>
    </message>
    <message>
        <source>A person was muted</source>
        <translation>Se silenció a una persona</translation>
    </message>
    <message>
        <source>A person may write again</source>
        <translation>Una persona puede volver a escribir</translation>
    </message>
    <message>
        <source>A person&apos;s record was changed</source>
        <translation>Se modificaron los datos de una persona</translation>
    </message>
    <message>
        <source>The audit was read</source>
        <translation>Se leyó la auditoría</translation>
    </message>
    <message>
        <source>The audit&apos;s chain was verified</source>
        <translation>Se verificó la cadena de la auditoría</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rota</translation>
    </message>
    <message>
        <source>A console access was given</source>
        <translation>Se concedió un acceso a la consola</translation>
    </message>
    <message>
        <source>A console access was withdrawn</source>
        <translation>Se retiró un acceso a la consola</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::BanModel</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>en menos de un minuto</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::BannedSection</name>
    <message>
        <source>Banned addresses</source>
        <translation>Direcciones vetadas</translation>
    </message>
    <message>
        <source>Filter by address or reason</source>
        <translation>Filtrar por dirección o motivo</translation>
    </message>
    <message>
        <source>Select an address to see why it is kept out and to lift the ban.</source>
        <translation>Seleccione una dirección para ver por qué está vetada y levantar el veto.</translation>
    </message>
    <message>
        <source>No address is banned</source>
        <translation>Ninguna dirección vetada</translation>
    </message>
    <message>
        <source>Addresses that an administrator bans on the Connections page, and those that tried many bad tokens, appear here until their time is over.</source>
        <translation>Aquí aparecen, hasta que vence su plazo, las direcciones que un administrador veta en la página Conexiones y las que probaron muchos tokens no válidos.</translation>
    </message>
    <message>
        <source>Lift ban…</source>
        <translation>Levantar veto…</translation>
    </message>
    <message>
        <source>For administrators: clients may connect from this address again</source>
        <translation>Para administradores: se podrá volver a conectar desde esta dirección</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n dirección</numerusform>
            <numerusform>%n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift ban</source>
        <translation>Levantar veto</translation>
    </message>
    <message>
        <source>Clients may connect from %1 again.</source>
        <translation>Se podrá volver a conectar desde %1.</translation>
    </message>
    <message>
        <source>The ban was lifted.</source>
        <translation>Se levantó el veto.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::BansPage</name>
    <message>
        <source>Bans</source>
        <translation>Vetos</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::BansSection</name>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Banned addresses</source>
        <translation>Direcciones vetadas</translation>
    </message>
    <message>
        <source>Muted people</source>
        <translation>Personas silenciadas</translation>
    </message>
    <message>
        <source>Refused connections</source>
        <translation>Conexiones rechazadas</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CannedRepliesDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(vacía)</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Respuestas predefinidas</translation>
    </message>
    <message>
        <source>All staff of the clinic share these. Write no patient&apos;s data into them.</source>
        <translation>Las comparte todo el personal de la clínica. No incluya datos de pacientes.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>&amp;Respuestas</translation>
    </message>
    <message>
        <source>Text of the chosen reply</source>
        <translation>Texto de la respuesta elegida</translation>
    </message>
    <message>
        <source>&amp;Text of the chosen reply</source>
        <translation>&amp;Texto de la respuesta elegida</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Replies, in the order of the menu</source>
        <translation>Respuestas, en el orden del menú</translation>
    </message>
    <message numerus="yes">
        <source>%n replies of at most 50</source>
        <translation>
            <numerusform>%n respuesta de 50 como máximo</numerusform>
            <numerusform>%n respuestas de 50 como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every reply needs a text of at most %n characters.</source>
        <translation>
            <numerusform>Cada respuesta necesita un texto de %n carácter como máximo.</numerusform>
            <numerusform>Cada respuesta necesita un texto de %n caracteres como máximo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CannedRepliesPopup</name>
    <message>
        <source>Search the replies</source>
        <translation>Buscar en las respuestas</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gestionar…</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Respuestas predefinidas</translation>
    </message>
    <message>
        <source>No replies yet. Manage… adds those that your clinic writes often.</source>
        <translation>Aún no hay respuestas. Con Gestionar… se añaden las más habituales de su clínica.</translation>
    </message>
    <message>
        <source>No reply has all of these words.</source>
        <translation>Ninguna respuesta contiene todas estas palabras.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CommandPalette</name>
    <message>
        <source>Nothing found. Try a name, an id, a page or a command.</source>
        <translation>Sin resultados. Pruebe con un nombre, un id, una página o un comando.</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Busque o escriba un comando</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConnectionModel</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConnectionsPage</name>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Con conexión</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation>%1, cifrado</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <translation>%1, sin cifrar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Of the last heartbeat, there and back</source>
        <translation>Del último latido, ida y vuelta</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Sent, but not yet taken by the client</source>
        <translation>Enviado, pero aún no recogido por el cliente</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id de usuario</translation>
    </message>
    <message>
        <source>Socket id</source>
        <translation>Id de socket</translation>
    </message>
    <message>
        <source>No connection is slow</source>
        <translation>Ninguna conexión lenta</translation>
    </message>
    <message>
        <source>Those with a ping above 500 ms, or with more than 64 kB that the client has not taken yet, appear here.</source>
        <translation>Aquí aparecen las que tienen un ping superior a 500 ms o más de 64 kB que el cliente aún no ha recogido.</translation>
    </message>
    <message>
        <source>Nobody polls</source>
        <translation>Nadie usa polling</translation>
    </message>
    <message>
        <source>Clients that can&apos;t use WebSocket, for instance behind an old proxy, appear here.</source>
        <translation>Aquí aparecen los clientes que no pueden usar WebSocket, por ejemplo tras un proxy antiguo.</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>Sin conexiones</translation>
    </message>
    <message>
        <source>Apps and browsers appear here as soon as they connect with a token. Issue one on the People page.</source>
        <translation>Las aplicaciones y los navegadores aparecen aquí en cuanto se conectan con un token. Emita uno en la página Personas.</translation>
    </message>
    <message>
        <source>Show the room</source>
        <translation>Mostrar la sala</translation>
    </message>
    <message>
        <source>Show the consultation</source>
        <translation>Mostrar la consulta</translation>
    </message>
    <message>
        <source>Show the conversation</source>
        <translation>Mostrar la conversación</translation>
    </message>
    <message>
        <source>Filter by name, address, client, room or id</source>
        <translation>Filtrar por nombre, dirección, cliente, sala o id</translation>
    </message>
    <message>
        <source>Select a connection to see its figures and rooms, or several to end them together.</source>
        <translation>Seleccione una conexión para ver sus cifras y salas, o varias para cerrarlas a la vez.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Silenciar…</translation>
    </message>
    <message>
        <source>Ban address…</source>
        <translation>Vetar dirección…</translation>
    </message>
    <message>
        <source>For administrators: keeps out whoever connects from this address</source>
        <translation>Para administradores: impide el acceso a quien se conecte desde esta dirección</translation>
    </message>
    <message>
        <source>Show traffic</source>
        <translation>Mostrar tráfico</translation>
    </message>
    <message>
        <source>Show person</source>
        <translation>Mostrar persona</translation>
    </message>
    <message>
        <source>Copy socket id</source>
        <translation>Copiar id de socket</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n visible</numerusform>
            <numerusform>%n visibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow</source>
        <translation>
            <numerusform>%n lenta</numerusform>
            <numerusform>%n lentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n…</source>
        <translation>
            <numerusform>Desconectar %n…</numerusform>
            <numerusform>Desconectar %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is told why and disconnected from this app or browser. They may connect again at once.</source>
        <translation>Se informa del motivo a %1 y se desconecta esta aplicación o navegador. Podrá volver a conectarse enseguida.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections are ended, and their people told why. They may connect again at once.</source>
        <translation>
            <numerusform>Se cierra %n conexión y se informa del motivo a la persona. Podrá volver a conectarse enseguida.</numerusform>
            <numerusform>Se cierran %n conexiones y se informa del motivo a las personas. Podrán volver a conectarse enseguida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Esperando al servidor…</translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected.</source>
        <translation>
            <numerusform>%n desconectada.</numerusform>
            <numerusform>%n desconectadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is muted for %2.</source>
        <translation>Se ha silenciado a %1 durante %2.</translation>
    </message>
    <message>
        <source>The address is banned for %1.</source>
        <translation>La dirección está vetada durante %1.</translation>
    </message>
    <message>
        <source>This is the address of the server&apos;s own computer, or of a proxy on it: a ban would keep everybody out.</source>
        <translation>Es la dirección del propio equipo del servidor o de un proxy en él: un veto dejaría fuera a todos.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::Console</name>
    <message>
        <source>The server is not running</source>
        <translation>El servidor no está en marcha</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsoleAccessDialog</name>
    <message>
        <source>Sees who is here and what goes on; no contents, no acts.</source>
        <translation>Ve quién está y qué ocurre; sin contenidos ni acciones.</translation>
    </message>
    <message>
        <source>Also admits, moderates, reads and answers conversations.</source>
        <translation>Además admite, modera, lee y responde conversaciones.</translation>
    </message>
    <message>
        <source>Also searches transcripts and takes them out.</source>
        <translation>Además busca en transcripciones y las exporta.</translation>
    </message>
    <message>
        <source>Also manages people, tokens, bans and settings, and reveals traffic.</source>
        <translation>Además gestiona personas, tokens, bloqueos y ajustes, y revela el tráfico.</translation>
    </message>
    <message>
        <source>Console access of %1</source>
        <translation>Acceso a la consola de %1</translation>
    </message>
    <message>
        <source>With it one signs in here, at the clinic&apos;s console.</source>
        <translation>Con él se inicia sesión aquí, en la consola de la clínica.</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Inicia sesión como</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>New &amp;password (empty: stays as it is)</source>
        <translation>Nueva &amp;contraseña (vacía: sin cambios)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Otra vez la misma</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The password stays as it is.</source>
        <translation>La contraseña no cambia.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Al menos %n carácter</numerusform>
            <numerusform>Al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same yet</source>
        <translation>Aún no coincide</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Coincide</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsoleFrame</name>
    <message>
        <source>Open the waiting room</source>
        <translation>Abrir la sala de espera</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Busque o escriba un comando</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filtrar esta página</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>Plegar la navegación</translation>
    </message>
    <message>
        <source>Announce to everybody…</source>
        <translation>Avisar a todos…</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>Keyboard…</source>
        <translation>Teclado…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Initials for names</source>
        <translation>Iniciales en vez de nombres</translation>
    </message>
    <message>
        <source>Notifications are silent. Click to hear them again.</source>
        <translation>Las notificaciones están en silencio. Haga clic para volver a oírlas.</translation>
    </message>
    <message>
        <source>Silence notifications</source>
        <translation>Silenciar notificaciones</translation>
    </message>
    <message>
        <source>Announce to everybody</source>
        <translation>Avisar a todos</translation>
    </message>
    <message>
        <source>Every patient, physician and agent who is connected now reads it. It is not kept.</source>
        <translation>Lo leen todos los pacientes, médicos y agentes conectados ahora. No se guarda.</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>Everybody was told.</source>
        <translation>Se ha avisado a todos.</translation>
    </message>
    <message>
        <source>The console fell behind and loads everything anew. Clients did not notice.</source>
        <translation>La consola se retrasó y vuelve a cargar todo. Los clientes no lo han notado.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsultationActions</name>
    <message>
        <source>Start consultation</source>
        <translation>Iniciar consulta</translation>
    </message>
    <message>
        <source>End consultation…</source>
        <translation>Finalizar consulta…</translation>
    </message>
    <message>
        <source>Admit patient</source>
        <translation>Admitir paciente</translation>
    </message>
    <message>
        <source>Hold patient</source>
        <translation>Dejar en espera</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>Denegar…</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Mensaje…</translation>
    </message>
    <message>
        <source>Lock room</source>
        <translation>Bloquear sala</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Abrir conversación</translation>
    </message>
    <message>
        <source>Copy session id</source>
        <translation>Copiar id de sesión</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation>Retirar participante</translation>
    </message>
    <message>
        <source>%1 is taken out of the consultation&apos;s room and told so. The consultation goes on.</source>
        <translation>Se retira a %1 de la sala de la consulta y se le informa de ello. La consulta continúa.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Se ha retirado a %1.</translation>
    </message>
    <message>
        <source>Unlock room</source>
        <translation>Desbloquear sala</translation>
    </message>
    <message>
        <source>The consultation has started.</source>
        <translation>La consulta ha comenzado.</translation>
    </message>
    <message>
        <source>End consultation</source>
        <translation>Finalizar consulta</translation>
    </message>
    <message>
        <source>The consultation of %1 with %2 ends for both. It can&apos;t be started again.</source>
        <translation>La consulta de %1 con %2 finaliza para ambos. No se puede volver a iniciar.</translation>
    </message>
    <message>
        <source>The consultation has ended.</source>
        <translation>La consulta ha finalizado.</translation>
    </message>
    <message>
        <source>Admitted %1</source>
        <translation>Se ha admitido a %1</translation>
    </message>
    <message>
        <source>%1 waits again</source>
        <translation>%1 vuelve a la espera</translation>
    </message>
    <message>
        <source>Deny entry</source>
        <translation>Denegar la entrada</translation>
    </message>
    <message>
        <source>%1 is taken out of the waiting room, told the reason, and can&apos;t come in again until you admit them.</source>
        <translation>Se retira a %1 de la sala de espera y se le informa del motivo. No podrá volver a entrar hasta que usted lo permita.</translation>
    </message>
    <message>
        <source>Entry was denied.</source>
        <translation>Se ha denegado la entrada.</translation>
    </message>
    <message>
        <source>Message to the room</source>
        <translation>Mensaje a la sala</translation>
    </message>
    <message>
        <source>Everybody in the room of %1 reads it, the patient who waits too. It is not kept.</source>
        <translation>Lo leen todos en la sala de %1, también el paciente que espera. No se guarda.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>The room was told.</source>
        <translation>Se ha avisado a la sala.</translation>
    </message>
    <message>
        <source>Locked the room of %1</source>
        <translation>Sala de %1 bloqueada</translation>
    </message>
    <message>
        <source>Unlocked the room of %1</source>
        <translation>Sala de %1 desbloqueada</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsultationModel</name>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observadores</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Id de sesión</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Patient and physician</source>
        <translation>Paciente y médico</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsultationsPage</name>
    <message>
        <source>Filter by name, state or id</source>
        <translation>Filtrar por nombre, estado o id</translation>
    </message>
    <message>
        <source>Select a consultation to see its participants and to start or end it.</source>
        <translation>Seleccione una consulta para ver sus participantes e iniciarla o finalizarla.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>No consultations today</source>
        <translation>Hoy no hay consultas</translation>
    </message>
    <message>
        <source>Consultations that run, wait or ended today appear here. Create one on the People page.</source>
        <translation>Aquí aparecen las consultas en curso, en espera o finalizadas hoy. Cree una en la página Personas.</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n visible</numerusform>
            <numerusform>%n visibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, bloqueada</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitido</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>No admitido</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observadores</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Id de sesión</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationActions</name>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Asignarme</translation>
    </message>
    <message>
        <source>Give the conversation to an agent, or to nobody</source>
        <translation>Asignar la conversación a un agente o a nadie</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Cerrar conversación</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the conversation: nobody can write in it until it is opened again</source>
        <translation>Cerrar la conversación: nadie podrá escribir en ella hasta que se reabra</translation>
    </message>
    <message>
        <source>Open the conversation again: its people can write</source>
        <translation>Reabrir la conversación: sus participantes podrán escribir</translation>
    </message>
    <message>
        <source>You have the conversation now.</source>
        <translation>La conversación está ahora asignada a usted.</translation>
    </message>
    <message>
        <source>The conversation is open again.</source>
        <translation>La conversación vuelve a estar abierta.</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Esperando al servidor…</translation>
    </message>
    <message>
        <source>The conversation of %1 is closed.</source>
        <translation>La conversación de %1 está cerrada.</translation>
    </message>
    <message>
        <source>The conversation is closed.</source>
        <translation>La conversación está cerrada.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationDelegate</name>
    <message>
        <source>Assigned to you</source>
        <translation>Asignada a usted</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationModel</name>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Conversation id</source>
        <translation>Id de conversación</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationsPage</name>
    <message>
        <source>Filter by name, status, id</source>
        <translation>Filtrar por nombre, estado, id</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>Nueva conversación…</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Create a conversation</source>
        <translation>Crear una conversación</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>No open conversations</source>
        <translation>No hay conversaciones abiertas</translation>
    </message>
    <message>
        <source>Conversations of patients with physicians and agents appear here.</source>
        <translation>Aquí aparecen las conversaciones de pacientes con médicos y agentes.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <source>No conversation is as the filter and the switch above want it.</source>
        <translation>Ninguna conversación coincide con el filtro y el selector de arriba.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DashboardCards</name>
    <message>
        <source>Connected</source>
        <translation>Con conexión</translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation>Eventos por segundo</translation>
    </message>
    <message>
        <source>Delivery p99</source>
        <translation>Entrega p99</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>En espera ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 entrada, %2 salida</translation>
    </message>
    <message>
        <source>No message in the last 5 min</source>
        <translation>Ningún mensaje en los últimos 5 min</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2</source>
        <translation>p50 %1, p95 %2</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Nadie espera</translation>
    </message>
    <message>
        <source>Longest %1, over the target</source>
        <translation>Máxima %1, por encima del objetivo</translation>
    </message>
    <message>
        <source>Longest %1</source>
        <translation>Máxima %1</translation>
    </message>
    <message>
        <source>%1 · median %2</source>
        <translation>%1 · mediana %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DashboardCharts</name>
    <message>
        <source>No figures yet</source>
        <translation>Aún no hay cifras</translation>
    </message>
    <message>
        <source>Connections by transport</source>
        <translation>Conexiones por transporte</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation>Eventos por segundo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Delivery of chat messages</source>
        <translation>Entrega de mensajes de chat</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Errors and refusals a second</source>
        <translation>Errores y rechazos por segundo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>Median today</source>
        <translation>Mediana de hoy</translation>
    </message>
    <message>
        <source>Calls that came about</source>
        <translation>Llamadas establecidas</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Tasa de éxito</translation>
    </message>
    <message>
        <source>CPU and memory</source>
        <translation>CPU y memoria</translation>
    </message>
    <message>
        <source>CPU of one core</source>
        <translation>CPU de un núcleo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Jobs that wait</source>
        <translation>Tareas en cola</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>The figures are being loaded…</source>
        <translation>Cargando las cifras…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Charts of: %1</source>
        <translation>Gráficos de: %1</translation>
    </message>
    <message>
        <source>Charts: %1</source>
        <translation>Gráficos: %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A las %1</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Sin cifras</translation>
    </message>
    <message>
        <source>The figures could not be loaded. %1</source>
        <translation>No se pudieron cargar las cifras. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DataDirectoryStep</name>
    <message>
        <source>Give the whole path, beginning with a slash.</source>
        <translation>Indique la ruta completa, empezando por una barra.</translation>
    </message>
    <message>
        <source>This is a file. Choose a directory.</source>
        <translation>Es un archivo. Elija un directorio.</translation>
    </message>
    <message>
        <source>You may not write here. Choose a directory of your own, or have its rights changed.</source>
        <translation>No tiene permiso de escritura aquí. Elija un directorio propio o pida que cambien sus permisos.</translation>
    </message>
    <message>
        <source>The directory will be made.</source>
        <translation>Se creará el directorio.</translation>
    </message>
    <message>
        <source>The directory is empty and can be written.</source>
        <translation>El directorio está vacío y se puede escribir en él.</translation>
    </message>
    <message>
        <source>A clinic is kept here already. It is opened as it is; sign in with its administrator.</source>
        <translation>Aquí ya se guarda una clínica. Se abrirá tal como está; inicie sesión con su administrador.</translation>
    </message>
    <message>
        <source>Other files are kept here. They stay as they are, but a directory of its own is tidier.</source>
        <translation>Aquí se guardan otros archivos. No se tocarán, pero es más ordenado un directorio aparte.</translation>
    </message>
    <message>
        <source>&amp;Data directory</source>
        <translation>&amp;Directorio de datos</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Where shall the clinic be kept?</source>
        <translation>¿Dónde se guardará la clínica?</translation>
    </message>
    <message>
        <source>What the clinic knows lives in one directory on this computer. Back up this directory.</source>
        <translation>Todos los datos de la clínica están en un directorio de este equipo. Haga copias de seguridad de él.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Directorio de datos</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DataTable</name>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DateRange</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::FigureText</name>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::FilterField</name>
    <message>
        <source>used before</source>
        <translation>usado antes</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::FormDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::IssueTokenDialog</name>
    <message>
        <source>Issue a token for %1</source>
        <translation>Emitir un token para %1</translation>
    </message>
    <message>
        <source>Whoever holds the token can connect as this person (%1) until it expires. That it was issued is kept in the audit.</source>
        <translation>Quien tenga el token podrá conectarse como esta persona (%1) hasta que caduque. Su emisión queda en la auditoría.</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 horas</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Válido durante</translation>
    </message>
    <message>
        <source>Issue token</source>
        <translation>Emitir token</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Emitiendo…</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>Token para %1</translation>
    </message>
    <message>
        <source>Valid until %1. It is shown only now: copy it or scan it before you close this window.</source>
        <translation>Válido hasta %1. Solo se muestra ahora: cópielo o escanéelo antes de cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message numerus="yes">
        <source>A copy leaves the clipboard after %n seconds.</source>
        <translation>
            <numerusform>La copia se borra del portapapeles después de %n segundo.</numerusform>
            <numerusform>La copia se borra del portapapeles después de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token as a QR code</source>
        <translation>El token como código QR</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::Labels</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Clinician lead</source>
        <translation>Responsable clínico</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Agent support</source>
        <translation>Atención por agente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a latency</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator.</source>
        <translation>Su rol no lo permite. Consulte a un administrador.</translation>
    </message>
    <message>
        <source>This is no longer there. Refresh with F5 and try again.</source>
        <translation>Esto ya no existe. Actualice con F5 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1. Somebody else was faster, or the id is taken: refresh with F5 and check.</source>
        <translation>%1. Alguien se adelantó o el id ya está en uso: actualice con F5 y compruébelo.</translation>
    </message>
    <message>
        <source>The server or its database does not answer at the moment. Try again shortly.</source>
        <translation>El servidor o su base de datos no responde en este momento. Vuelva a intentarlo en breve.</translation>
    </message>
    <message>
        <source>The server did not accept what was entered: %1.</source>
        <translation>El servidor no aceptó los datos introducidos: %1.</translation>
    </message>
    <message>
        <source>The server refused (%1). Try again.</source>
        <translation>El servidor lo rechazó (%1). Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LimitRows</name>
    <message>
        <source>%1 to %2 · standard %3 · holds at once</source>
        <translation>De %1 a %2 · estándar %3 · efecto inmediato</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Ya en vigor</translation>
    </message>
    <message>
        <source>The server is asked for its limits…</source>
        <translation>Consultando los límites del servidor…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LinkIndicator</name>
    <message>
        <source>Devices not told yet</source>
        <translation>Dispositivos aún sin avisar</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LinkPainting</name>
    <message>
        <source>Devices not told yet</source>
        <translation>Dispositivos aún sin avisar</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LinkWords</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Mala</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Con conexión</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Cámara activada</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Cámara desactivada</translation>
    </message>
    <message>
        <source>Microphone on</source>
        <translation>Micrófono activado</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Micrófono desactivado</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 % lost</source>
        <translation>%1 % perdido</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Red %1</translation>
    </message>
    <message>
        <source>Reconnecting, place kept for %1</source>
        <translation>Reconectando, puesto reservado durante %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ListPage</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <source>All words of the filter must occur in a row.</source>
        <translation>Todas las palabras del filtro deben aparecer en una misma fila.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Esperando al servidor…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ListenStep</name>
    <message>
        <source>&amp;This computer only (127.0.0.1)</source>
        <translation>&amp;Solo este equipo (127.0.0.1)</translation>
    </message>
    <message>
        <source>&amp;Every network of this computer (0.0.0.0)</source>
        <translation>&amp;Todas las redes de este equipo (0.0.0.0)</translation>
    </message>
    <message>
        <source>&amp;One address:</source>
        <translation>&amp;Una dirección:</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Dirección de escucha</translation>
    </message>
    <message>
        <source>Where do clients connect?</source>
        <translation>¿Dónde se conectan los clientes?</translation>
    </message>
    <message>
        <source>Apps and web pages reach the clinic at this address. Begin with this computer only; it can be changed later.</source>
        <translation>Las aplicaciones y páginas web acceden a la clínica en esta dirección. Empiece solo con este equipo; podrá cambiarlo después.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Give an IPv4 or IPv6 address of this computer.</source>
        <translation>Indique una dirección IPv4 o IPv6 de este equipo.</translation>
    </message>
    <message>
        <source>Traffic to this address is not encrypted. Start Anteroom with a certificate (--tls-cert, --tls-key) before patients use it.</source>
        <translation>El tráfico hacia esta dirección no está cifrado. Inicie Anteroom con un certificado (--tls-cert, --tls-key) antes de que lo usen los pacientes.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LogCollector</name>
    <message numerus="yes">
        <source>%n lines came too fast and are not shown here</source>
        <translation>
            <numerusform>%n línea llegó demasiado rápido y no se muestra aquí</numerusform>
            <numerusform>%n líneas llegaron demasiado rápido y no se muestran aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LogsPage</name>
    <message>
        <source>Filter by level, part or words</source>
        <translation>Filtrar por nivel, parte o palabras</translation>
    </message>
    <message>
        <source>Select a line to read the whole of it.</source>
        <translation>Seleccione una línea para leerla entera.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Aún no hay registros</translation>
    </message>
    <message>
        <source>What the server and the console have to report appears here: ids, sizes and codes, never names or contents.</source>
        <translation>Aquí aparece lo que notifican el servidor y la consola: ids, tamaños y códigos; nunca nombres ni contenidos.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Keep the newest line in sight; scrolling up ends it</source>
        <translation>Mantener a la vista la línea más reciente; se detiene al desplazarse hacia arriba</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Copiar las líneas seleccionadas</translation>
    </message>
    <message>
        <source>Save the lines that the filter lets through as text</source>
        <translation>Guardar como texto las líneas que pasan el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation>
            <numerusform>%1 de %n línea</numerusform>
            <numerusform>%1 de %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The log was not saved: %1</source>
        <translation>No se guardó el registro: %1</translation>
    </message>
    <message>
        <source>The log was saved. Only you can read the file.</source>
        <translation>Se guardó el registro. Solo usted puede leer el archivo.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Descartar el mensaje</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ModerationQuestions</name>
    <message>
        <source>For how &amp;long</source>
        <translation>&amp;Durante cuánto tiempo</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>%1 can&apos;t write messages in any conversation until then, and is told why. They stay connected and can read.</source>
        <translation>Hasta entonces, %1 no podrá escribir mensajes en ninguna conversación y se le informará del motivo. Seguirá en línea y podrá leer.</translation>
    </message>
    <message>
        <source>Ban address</source>
        <translation>Vetar dirección</translation>
    </message>
    <message>
        <source>Everybody who connects from the address of %1 (%2) is disconnected and kept out until then: behind one address there may be a whole household or practice.</source>
        <translation>Se desconecta a todos los que usan la dirección de %1 (%2) y quedan sin acceso hasta entonces: tras una dirección puede haber todo un hogar o una consulta médica.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::MuteModel</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id de usuario</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::MutedSection</name>
    <message>
        <source>Muted people</source>
        <translation>Personas silenciadas</translation>
    </message>
    <message>
        <source>Filter by name, id, conversation or reason</source>
        <translation>Filtrar por nombre, id, conversación o motivo</translation>
    </message>
    <message>
        <source>Select a person to see why they may not write and to lift the mute.</source>
        <translation>Seleccione una persona para ver por qué no puede escribir y levantar el silencio.</translation>
    </message>
    <message>
        <source>Nobody is muted</source>
        <translation>Nadie está en silencio</translation>
    </message>
    <message>
        <source>People who may not write for a while appear here. Mute somebody on the Connections or the Presence page.</source>
        <translation>Aquí aparecen las personas que no pueden escribir durante un tiempo. Silencie a alguien en la página Conexiones o Presencia.</translation>
    </message>
    <message>
        <source>Lift mute</source>
        <translation>Levantar silencio</translation>
    </message>
    <message>
        <source>Show person</source>
        <translation>Mostrar persona</translation>
    </message>
    <message>
        <source>Show conversation</source>
        <translation>Mostrar conversación</translation>
    </message>
    <message>
        <source>Muted in one conversation</source>
        <translation>Silencio en una conversación</translation>
    </message>
    <message>
        <source>Muted everywhere</source>
        <translation>Silencio en todas partes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id de usuario</translation>
    </message>
    <message numerus="yes">
        <source>%n mutes</source>
        <translation>
            <numerusform>%n silencio</numerusform>
            <numerusform>%n silencios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may write again.</source>
        <translation>%1 puede volver a escribir.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NavigationBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show titles (Ctrl+B)</source>
        <translation>Mostrar títulos (Ctrl+B)</translation>
    </message>
    <message>
        <source>Show icons only (Ctrl+B)</source>
        <translation>Mostrar solo iconos (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NewConsultationDialog</name>
    <message>
        <source>New consultation</source>
        <translation>Nueva consulta</translation>
    </message>
    <message>
        <source>Opens a room for a video consultation. Both can join at once; the physician or an operator starts it.</source>
        <translation>Abre una sala para una videoconsulta. Ambos pueden unirse enseguida; la inicia el médico o un operador.</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Paciente</translation>
    </message>
    <message>
        <source>P&amp;hysician</source>
        <translation>&amp;Médico</translation>
    </message>
    <message>
        <source>Create consultation</source>
        <translation>Crear consulta</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>The consultation was created</source>
        <translation>Se ha creado la consulta</translation>
    </message>
    <message>
        <source>Clients join it with the session id below.</source>
        <translation>Los clientes se unen con el id de sesión de abajo.</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Id de sesión</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NewConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>The people chosen here can write to each other as soon as they join.</source>
        <translation>Las personas elegidas aquí podrán escribirse en cuanto se unan.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Paciente</translation>
    </message>
    <message>
        <source>P&amp;hysician</source>
        <translation>&amp;Médico</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Agente</translation>
    </message>
    <message>
        <source>Create conversation</source>
        <translation>Crear conversación</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>The conversation was created</source>
        <translation>Se ha creado la conversación</translation>
    </message>
    <message>
        <source>Clients join it with the id below.</source>
        <translation>Los clientes se unen con el id de abajo.</translation>
    </message>
    <message>
        <source>Conversation id</source>
        <translation>Id de conversación</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NewPersonDialog</name>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>A person can connect as soon as they have a token.</source>
        <translation>Una persona puede conectarse en cuanto tiene un token.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Email (optional)</source>
        <translation>&amp;Correo (opcional)</translation>
    </message>
    <message>
        <source>&amp;Id (optional)</source>
        <translation>&amp;Id (opcional)</translation>
    </message>
    <message>
        <source>Create person</source>
        <translation>Crear persona</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>This is not an address like name@clinic.org.</source>
        <translation>No es una dirección como nombre@clinica.org.</translation>
    </message>
    <message>
        <source>Empty: a random one. Letters, digits, “_” and “-”, at most 64.</source>
        <translation>Vacío: uno aleatorio. Letras, dígitos, «_» y «-», 64 como máximo.</translation>
    </message>
    <message>
        <source>Only letters, digits, “_” and “-” are possible.</source>
        <translation>Solo se admiten letras, dígitos, «_» y «-».</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>Se ha creado %1</translation>
    </message>
    <message>
        <source>Clients use the id below. Next, the person needs a token to connect.</source>
        <translation>Los clientes usan el id de abajo. Ahora la persona necesita un token para conectarse.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id de usuario</translation>
    </message>
    <message>
        <source>Issue a token…</source>
        <translation>Emitir un token…</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NotificationPreview</name>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silenciosa</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>%1 · now</source>
        <translation>%1 · ahora</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>The message stands here.</source>
        <translation>Aquí aparece el mensaje.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NotificationsPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Send notification</source>
        <translation>Enviar notificación</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Typ&amp;e</source>
        <translation>Tip&amp;o</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioridad</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>Tí&amp;tulo</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>Write no health data: a push text may be read on a locked phone, and passes through the phone&apos;s maker. Say that there is news, not what.</source>
        <translation>No escriba datos de salud: un texto push puede leerse en un teléfono bloqueado y pasa por el fabricante del teléfono. Diga que hay novedades, no cuáles.</translation>
    </message>
    <message>
        <source>Sent in this session</source>
        <translation>Enviadas en esta sesión</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>What you send in this session is listed here, without its text.</source>
        <translation>Aquí se enumera lo que envía en esta sesión, sin el texto.</translation>
    </message>
    <message>
        <source>As the app shows it</source>
        <translation>Como lo muestra la aplicación</translation>
    </message>
    <message>
        <source>Low: shown without a sound</source>
        <translation>Baja: se muestra sin sonido</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High: cannot wait</source>
        <translation>Alta: no puede esperar</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>Sobra %n carácter</numerusform>
            <numerusform>Sobran %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Whom it reaches is not known. %1</source>
        <translation>No se sabe a quién llega. %1</translation>
    </message>
    <message>
        <source>Choose whom it is for.</source>
        <translation>Elija a quién va dirigida.</translation>
    </message>
    <message>
        <source>Counting whom it reaches…</source>
        <translation>Contando a quién llega…</translation>
    </message>
    <message>
        <source>Reaches nobody.</source>
        <translation>No llega a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n people</source>
        <translation>
            <numerusform>Llega a %n persona</numerusform>
            <numerusform>Llega a %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them connected now</source>
        <translation>
            <numerusform>%n con conexión ahora</numerusform>
            <numerusform>%n con conexión ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role may read only.</source>
        <translation>Su rol solo permite leer.</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Esperando al servidor…</translation>
    </message>
    <message>
        <source>It needs a type.</source>
        <translation>Falta el tipo.</translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation>Falta el título.</translation>
    </message>
    <message>
        <source>It needs a message.</source>
        <translation>Falta el mensaje.</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>El mensaje es demasiado largo.</translation>
    </message>
    <message>
        <source>Whom it reaches is not known yet.</source>
        <translation>Aún no se sabe a quién llega.</translation>
    </message>
    <message>
        <source>It needs somebody to go to.</source>
        <translation>Falta el destinatario.</translation>
    </message>
    <message>
        <source>It would reach nobody.</source>
        <translation>No llegaría a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>Send this to %n people?</source>
        <translation>
            <numerusform>¿Enviar esto a %n persona?</numerusform>
            <numerusform>¿Enviar esto a %n personas?</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to: %1. What was sent can&apos;t be taken back.</source>
        <translation>Destino: %1. Lo enviado no se puede retirar.</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n people</source>
        <translation>
            <numerusform>Enviar a %n persona</numerusform>
            <numerusform>Enviar a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n people.</source>
        <translation>
            <numerusform>Enviada a %n persona.</numerusform>
            <numerusform>Enviada a %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::OutboxModel</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Se refiere a</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::OutboxPage</name>
    <message>
        <source>Filter by kind, state, id or error</source>
        <translation>Filtrar por tipo, estado, id o error</translation>
    </message>
    <message>
        <source>Select a delivery to see what came of it and to have it tried again.</source>
        <translation>Seleccione una entrega para ver qué ocurrió con ella y reintentarla.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Abandonar…</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada requiere su atención</translation>
    </message>
    <message>
        <source>Push and payment messages to the clinic&apos;s other systems that could not be delivered appear here. The others are under Under way and All.</source>
        <translation>Aquí aparecen los mensajes push y de pago a otros sistemas de la clínica que no se pudieron entregar. Los demás están en En curso y Todas.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Tells the billing system of a consultation that ended</source>
        <translation>Informa al sistema de facturación de una consulta finalizada</translation>
    </message>
    <message>
        <source>Tells the push service of news for somebody who is away</source>
        <translation>Informa al servicio push de novedades para alguien ausente</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>For administrators: it is not sent any more</source>
        <translation>Para administradores: ya no se enviará</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n visible</numerusform>
            <numerusform>%n visibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>It is due again.</source>
        <translation>Vuelve a estar pendiente.</translation>
    </message>
    <message>
        <source>Try again what was given up</source>
        <translation>Reintentar lo abandonado</translation>
    </message>
    <message>
        <source>Make sure that nobody has seen to it by hand meanwhile: the receiver may act on it a second time.</source>
        <translation>Asegúrese de que nadie lo haya resuelto a mano entretanto: el receptor podría procesarlo por segunda vez.</translation>
    </message>
    <message>
        <source>The billing system is not told of consultation %1, now or later: see to its payment by hand.</source>
        <translation>El sistema de facturación no recibirá la consulta %1, ni ahora ni después: gestione el pago a mano.</translation>
    </message>
    <message>
        <source>The push service is not told of notification %1. The app still shows it.</source>
        <translation>El servicio push no recibirá la notificación %1. La aplicación la seguirá mostrando.</translation>
    </message>
    <message>
        <source>Give up a delivery</source>
        <translation>Abandonar una entrega</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>It is not sent any more.</source>
        <translation>Ya no se enviará.</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Se refiere a</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PageLink</name>
    <message>
        <source>Open Connections</source>
        <translation>Abrir Conexiones</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>Abrir Tráfico</translation>
    </message>
    <message>
        <source>Open Waiting room</source>
        <translation>Abrir Sala de espera</translation>
    </message>
    <message>
        <source>Open Consultations</source>
        <translation>Abrir Consultas</translation>
    </message>
    <message>
        <source>Open Refusals</source>
        <translation>Abrir Rechazos</translation>
    </message>
    <message>
        <source>Open Outbox</source>
        <translation>Abrir Bandeja de salida</translation>
    </message>
    <message>
        <source>Open Logs</source>
        <translation>Abrir Registros</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PaletteSources</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>Consultation, %1</source>
        <translation>Consulta, %1</translation>
    </message>
    <message>
        <source>Conversation, %1</source>
        <translation>Conversación, %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ParticipantRow</name>
    <message>
        <source>Remove…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Takes this person out of the consultation&apos;s room</source>
        <translation>Retira a esta persona de la sala de la consulta</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconectando</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>en la sala</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>fuera de la sala</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirar a %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PeoplePage</name>
    <message>
        <source>Filter by name, role, email or id</source>
        <translation>Filtrar por nombre, rol, correo o id</translation>
    </message>
    <message>
        <source>Select a person to issue tokens and to bring them together with others.</source>
        <translation>Seleccione una persona para emitirle tokens y ponerla en contacto con otras.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Physicians</source>
        <translation>Médicos</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Aún no hay personas</translation>
    </message>
    <message>
        <source>Create the first patient and the first physician, then issue each of them a token to connect with.</source>
        <translation>Cree el primer paciente y el primer médico y emita a cada uno un token para conectarse.</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Nueva persona…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id de usuario</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>%1, as “%2”</source>
        <translation>%1, como «%2»</translation>
    </message>
    <message>
        <source>Issue token…</source>
        <translation>Emitir token…</translation>
    </message>
    <message>
        <source>Revoke tokens…</source>
        <translation>Revocar tokens…</translation>
    </message>
    <message>
        <source>Every token issued so far stops working, on all devices</source>
        <translation>Todos los tokens emitidos dejan de funcionar, en todos los dispositivos</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>Nueva conversación…</translation>
    </message>
    <message>
        <source>New consultation…</source>
        <translation>Nueva consulta…</translation>
    </message>
    <message>
        <source>Console access…</source>
        <translation>Acceso a la consola…</translation>
    </message>
    <message>
        <source>Withdraw access…</source>
        <translation>Retirar acceso…</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Activar…</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw the console access of %1</source>
        <translation>Retirar el acceso a la consola de %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in to the console any more. They stay a person of the clinic.</source>
        <translation>%1 ya no puede iniciar sesión en la consola. Sigue siendo una persona de la clínica.</translation>
    </message>
    <message>
        <source>Withdraw access</source>
        <translation>Retirar acceso</translation>
    </message>
    <message>
        <source>%1 has no access to the console.</source>
        <translation>%1 no tiene acceso a la consola.</translation>
    </message>
    <message>
        <source>Revoke the tokens of %1</source>
        <translation>Revocar los tokens de %1</translation>
    </message>
    <message>
        <source>Every token that was issued to %1 stops working, and all of their devices are disconnected within a second.</source>
        <translation>Todos los tokens emitidos a %1 dejan de funcionar y todos sus dispositivos se desconectan en un segundo.</translation>
    </message>
    <message>
        <source>Revoke tokens</source>
        <translation>Revocar tokens</translation>
    </message>
    <message>
        <source>The tokens of %1 are revoked.</source>
        <translation>Se han revocado los tokens de %1.</translation>
    </message>
    <message>
        <source>Activate %1</source>
        <translation>Activar a %1</translation>
    </message>
    <message>
        <source>%1 can connect again with a valid token.</source>
        <translation>%1 podrá volver a conectarse con un token válido.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>Desactivar a %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t connect any more and is disconnected on all devices. Nothing that they wrote is deleted.</source>
        <translation>%1 ya no podrá conectarse y se desconectan todos sus dispositivos. No se borra nada de lo que escribió.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>%1 is active.</source>
        <translation>Se ha activado a %1.</translation>
    </message>
    <message>
        <source>%1 is deactivated.</source>
        <translation>Se ha desactivado a %1.</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Silenciar…</translation>
    </message>
    <message>
        <source>%1 is muted for %2.</source>
        <translation>Se ha silenciado a %1 durante %2.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PersonComboBox</name>
    <message>
        <source>Nobody yet</source>
        <translation>Aún nadie</translation>
    </message>
    <message>
        <source>There is nobody with this role yet</source>
        <translation>Aún no hay nadie con este rol</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Escriba una parte del nombre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PersonDevices</name>
    <message>
        <source>Unknown program</source>
        <translation>Programa desconocido</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PreferenceRows</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PreferenceStore</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>High contrast is black and white with strong borders.</source>
        <translation>El contraste alto es en blanco y negro con bordes marcados.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Compact shows more rows at once.</source>
        <translation>Compacta muestra más filas a la vez.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of the desktop&apos;s own size.</source>
        <translation>Respecto al tamaño del escritorio.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Holds from the next start of the console.</source>
        <translation>Se aplica en el próximo inicio de la consola.</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Notificaciones de escritorio</translation>
    </message>
    <message>
        <source>When a patient waits. They never name anybody.</source>
        <translation>Cuando espera un paciente. Nunca nombran a nadie.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>A short one with each notification.</source>
        <translation>Uno breve con cada notificación.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>No notifications and no sound; the console itself still shows who waits.</source>
        <translation>Sin notificaciones ni sonido; la consola sigue mostrando quién espera.</translation>
    </message>
    <message>
        <source>Closing the window keeps the clinic open</source>
        <translation>Cerrar la ventana mantiene abierta la clínica</translation>
    </message>
    <message>
        <source>The console stays in the system tray, where there is one.</source>
        <translation>La consola permanece en la bandeja del sistema, si la hay.</translation>
    </message>
    <message>
        <source>Longest wait that is fine</source>
        <translation>Espera máxima aceptable</translation>
    </message>
    <message>
        <source>Who waits longer is marked.</source>
        <translation>Se marca a quien espera más.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock when nobody uses the console for</source>
        <translation>Bloquear si nadie usa la consola durante</translation>
    </message>
    <message>
        <source>Names and contents are gone until somebody signs in again; the clinic stays open.</source>
        <translation>Los nombres y contenidos se ocultan hasta que alguien vuelva a iniciar sesión; la clínica sigue abierta.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresenceBoard</name>
    <message>
        <source>Physicians</source>
        <translation>Médicos</translation>
    </message>
    <message>
        <source>No physician matches or is here.</source>
        <translation>Ningún médico coincide o está presente.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Nobody of the staff matches or is here.</source>
        <translation>Nadie del personal coincide o está presente.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>No patient matches or is here.</source>
        <translation>Ningún paciente coincide o está presente.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresenceCardDelegate</name>
    <message>
        <source>Waiting %1</source>
        <translation>Espera: %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresenceColumnProxy</name>
    <message>
        <source>waiting for %1</source>
        <translation>espera desde hace %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresenceModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id de usuario</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresencePage</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Filter by name, role, status or id</source>
        <translation>Filtrar por nombre, rol, estado o id</translation>
    </message>
    <message>
        <source>Select a person to see their devices and times.</source>
        <translation>Seleccione una persona para ver sus dispositivos y horas.</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Presentes ahora</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Disconnect and revoke tokens…</source>
        <translation>Desconectar y revocar tokens…</translation>
    </message>
    <message>
        <source>Copy user id</source>
        <translation>Copiar id de usuario</translation>
    </message>
    <message>
        <source>Nobody is here</source>
        <translation>No hay nadie</translation>
    </message>
    <message>
        <source>Patients, physicians and staff appear here as soon as they connect with a token. Issue one on the People page.</source>
        <translation>Los pacientes, los médicos y el personal aparecen aquí en cuanto se conectan con un token. Emita uno en la página Personas.</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id de usuario</translation>
    </message>
    <message>
        <source>Ends every connection of this person within a second</source>
        <translation>Cierra todas las conexiones de esta persona en un segundo</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n visible</numerusform>
            <numerusform>%n visibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n presente</numerusform>
            <numerusform>%n presentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect and revoke tokens</source>
        <translation>Desconectar y revocar tokens</translation>
    </message>
    <message>
        <source>%1 is disconnected on all devices within a second, and every token issued so far stops working.</source>
        <translation>Se desconectan todos los dispositivos de %1 en un segundo y todos los tokens emitidos dejan de funcionar.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>%1 was disconnected.</source>
        <translation>Se ha desconectado a %1.</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Silenciar…</translation>
    </message>
    <message>
        <source>%1 is muted for %2.</source>
        <translation>Se ha silenciado a %1 durante %2.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::Program</name>
    <message>
        <source>The console was locked because nobody used it. The clinic is open.</source>
        <translation>La consola se bloqueó porque nadie la usaba. La clínica está abierta.</translation>
    </message>
    <message>
        <source>The console was locked together with the desktop.</source>
        <translation>La consola se bloqueó junto con el escritorio.</translation>
    </message>
    <message>
        <source>The server starts anew with its new settings…</source>
        <translation>El servidor se reinicia con los nuevos ajustes…</translation>
    </message>
    <message>
        <source>The clinic is being opened…</source>
        <translation>Abriendo la clínica…</translation>
    </message>
    <message>
        <source>The server starts…</source>
        <translation>Iniciando el servidor…</translation>
    </message>
    <message>
        <source>The administrator is being made…</source>
        <translation>Creando el administrador…</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>The clinic stays open</source>
        <translation>La clínica sigue abierta</translation>
    </message>
    <message>
        <source>Anteroom goes on in the system tray. Quit it there, or with Ctrl+Q.</source>
        <translation>Anteroom continúa en la bandeja del sistema. Salga desde allí o con Ctrl+Q.</translation>
    </message>
    <message>
        <source>Close the clinic?</source>
        <translation>¿Cerrar la clínica?</translation>
    </message>
    <message numerus="yes">
        <source>%n devices are connected. They are told that the clinic closes, and come back by themselves when it opens again.</source>
        <translation>
            <numerusform>Hay %n dispositivo conectado. Se le avisa de que la clínica cierra y vuelve por sí solo cuando abra de nuevo.</numerusform>
            <numerusform>Hay %n dispositivos conectados. Se les avisa de que la clínica cierra y vuelven por sí solos cuando abra de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the clinic</source>
        <translation>Cerrar la clínica</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ReasonDialog</name>
    <message>
        <source>&amp;Reason, kept in the audit</source>
        <translation>&amp;Motivo, se guarda en la auditoría</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Al menos %n carácter</numerusform>
            <numerusform>Al menos %n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RecipientField</name>
    <message>
        <source>Kind of recipient</source>
        <translation>Tipo de destinatario</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>A role</source>
        <translation>Un rol</translation>
    </message>
    <message>
        <source>A channel</source>
        <translation>Un canal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The clinic has no channels</source>
        <translation>La clínica no tiene canales</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RefusalCause</name>
    <message>
        <source>No token</source>
        <translation>Sin token</translation>
    </message>
    <message>
        <source>The client connected without an access token.</source>
        <translation>El cliente se conectó sin token de acceso.</translation>
    </message>
    <message>
        <source>Issue the person a token on the People page and enter it in their app. A browser that was only left open can be closed.</source>
        <translation>Emita un token para la persona en la página Personas e introdúzcalo en su aplicación. Si solo es un navegador que quedó abierto, puede cerrarse.</translation>
    </message>
    <message>
        <source>Token not valid</source>
        <translation>Token no válido</translation>
    </message>
    <message>
        <source>The access token has expired, was revoked, or was not issued by this clinic.</source>
        <translation>El token de acceso ha caducado, se revocó o no lo emitió esta clínica.</translation>
    </message>
    <message>
        <source>Issue the person a new token on the People page. If every client is refused, compare the clocks and the signing keys of both systems.</source>
        <translation>Emita un nuevo token para la persona en la página Personas. Si se rechaza a todos los clientes, compare los relojes y las claves de firma de ambos sistemas.</translation>
    </message>
    <message>
        <source>Person unknown or deactivated</source>
        <translation>Persona desconocida o desactivada</translation>
    </message>
    <message>
        <source>The token is good, but nobody active with its user id is known here.</source>
        <translation>El token es válido, pero aquí no hay nadie activo con su id de usuario.</translation>
    </message>
    <message>
        <source>Look for the person on the People page; activate or create them if they should get in.</source>
        <translation>Busque a la persona en la página Personas; actívela o créela si debe tener acceso.</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>Demasiadas conexiones</translation>
    </message>
    <message>
        <source>This person has as many connections as are allowed at once.</source>
        <translation>Esta persona ya tiene el máximo de conexiones simultáneas permitidas.</translation>
    </message>
    <message>
        <source>An app that connects again and again without closing is the usual cause. Filter Connections by the person and disconnect what is left over.</source>
        <translation>La causa habitual es una aplicación que se conecta una y otra vez sin cerrar. Filtre Conexiones por la persona y desconecte las sobrantes.</translation>
    </message>
    <message>
        <source>Address banned</source>
        <translation>Dirección vetada</translation>
    </message>
    <message>
        <source>The address is on the list of banned addresses.</source>
        <translation>La dirección está en la lista de direcciones vetadas.</translation>
    </message>
    <message>
        <source>Nothing to do if the ban is right. Otherwise an administrator lifts it under Banned addresses.</source>
        <translation>Nada que hacer si el veto es correcto. Si no, un administrador puede levantarlo en Direcciones vetadas.</translation>
    </message>
    <message>
        <source>Too fast</source>
        <translation>Demasiado rápido</translation>
    </message>
    <message>
        <source>The address opens connections faster than is allowed.</source>
        <translation>La dirección abre conexiones más rápido de lo permitido.</translation>
    </message>
    <message>
        <source>Many people behind one address need a higher limit. Ban the address if it is an attack.</source>
        <translation>Si hay muchas personas tras una dirección, hace falta un límite mayor. Vete la dirección si es un ataque.</translation>
    </message>
    <message>
        <source>Server not ready</source>
        <translation>Servidor no disponible</translation>
    </message>
    <message>
        <source>The database did not answer, so the token could not be checked.</source>
        <translation>La base de datos no respondió y no se pudo comprobar el token.</translation>
    </message>
    <message>
        <source>Clients try again by themselves. If it lasts, look at the database in the status bar and at the space on its disk.</source>
        <translation>Los clientes reintentan por sí solos. Si persiste, revise la base de datos en la barra de estado y el espacio en su disco.</translation>
    </message>
    <message>
        <source>Transport unknown</source>
        <translation>Transporte desconocido</translation>
    </message>
    <message>
        <source>The client asked for a transport that this server does not offer.</source>
        <translation>El cliente pidió un transporte que este servidor no ofrece.</translation>
    </message>
    <message>
        <source>Set the client to WebSocket or polling, as Socket.IO does by default.</source>
        <translation>Configure el cliente con WebSocket o polling, como hace Socket.IO por defecto.</translation>
    </message>
    <message>
        <source>Session unknown</source>
        <translation>Sesión desconocida</translation>
    </message>
    <message>
        <source>The client went on with a session that has ended, for instance after a restart of the server.</source>
        <translation>El cliente continuó con una sesión que ya terminó, por ejemplo tras reiniciar el servidor.</translation>
    </message>
    <message>
        <source>Clients connect anew by themselves. If it goes on, something between them and the server divides their requests among several servers.</source>
        <translation>Los clientes se reconectan por sí solos. Si continúa, algo entre ellos y el servidor reparte sus solicitudes entre varios servidores.</translation>
    </message>
    <message>
        <source>Wrong HTTP method</source>
        <translation>Método HTTP incorrecto</translation>
    </message>
    <message>
        <source>A handshake must be a GET request; this was another.</source>
        <translation>El handshake debe ser una solicitud GET; esta era otra.</translation>
    </message>
    <message>
        <source>Something other than a Socket.IO client tried this address. Look at the client, or at the proxy in between.</source>
        <translation>Algo que no es un cliente de Socket.IO probó esta dirección. Revise el cliente o el proxy intermedio.</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Solicitud incorrecta</translation>
    </message>
    <message>
        <source>The request does not fit the session or its transport.</source>
        <translation>La solicitud no corresponde a la sesión o a su transporte.</translation>
    </message>
    <message>
        <source>A proxy that changes WebSocket requests is the usual cause: let it pass Upgrade and Connection on.</source>
        <translation>La causa habitual es un proxy que altera las solicitudes WebSocket: haga que transmita Upgrade y Connection.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>The web page that connected is not on the list of allowed origins, or the address may not connect now.</source>
        <translation>La página web que se conectó no está en la lista de orígenes permitidos, o la dirección no puede conectarse ahora.</translation>
    </message>
    <message>
        <source>Add the page&apos;s origin to the settings if it is one of the clinic&apos;s.</source>
        <translation>Añada el origen de la página a los ajustes si es de la clínica.</translation>
    </message>
    <message>
        <source>Protocol too old</source>
        <translation>Protocolo demasiado antiguo</translation>
    </message>
    <message>
        <source>The client speaks an older protocol of Socket.IO.</source>
        <translation>El cliente usa un protocolo anterior de Socket.IO.</translation>
    </message>
    <message>
        <source>Update the client to Socket.IO 3 or newer.</source>
        <translation>Actualice el cliente a Socket.IO 3 o posterior.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>The server did not let the client in.</source>
        <translation>El servidor no dejó entrar al cliente.</translation>
    </message>
    <message>
        <source>Look for the code in the documentation of the client.</source>
        <translation>Busque el código en la documentación del cliente.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RefusalModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RefusalTable</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>By code, since the start</source>
        <translation>Por código, desde el inicio</translation>
    </message>
    <message numerus="yes">
        <source>%n more codes</source>
        <translation>
            <numerusform>%n código más</numerusform>
            <numerusform>%n códigos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the refusals with %1</source>
        <translation>Abrir los rechazos con %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RefusedSection</name>
    <message>
        <source>Refused connections</source>
        <translation>Conexiones rechazadas</translation>
    </message>
    <message>
        <source>Filter by address, cause or client</source>
        <translation>Filtrar por dirección, causa o cliente</translation>
    </message>
    <message>
        <source>Select a connection to see why it was refused and what to do.</source>
        <translation>Seleccione una conexión para ver por qué se rechazó y qué hacer.</translation>
    </message>
    <message>
        <source>Nobody was refused</source>
        <translation>Ningún rechazo</translation>
    </message>
    <message>
        <source>Connections that were not let in appear here with the cause and what to do about it.</source>
        <translation>Aquí aparecen las conexiones no admitidas, con la causa y qué hacer al respecto.</translation>
    </message>
    <message>
        <source>Only this address</source>
        <translation>Solo esta dirección</translation>
    </message>
    <message>
        <source>Show ban</source>
        <translation>Mostrar veto</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n visible</numerusform>
            <numerusform>%n visibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RoomModel</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Quién está</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RoomsPage</name>
    <message>
        <source>No rooms</source>
        <translation>Sin salas</translation>
    </message>
    <message>
        <source>A room is there while somebody is in it: it appears when a client joins a conversation or a consultation.</source>
        <translation>Una sala existe mientras haya alguien en ella: aparece cuando un cliente se une a una conversación o a una consulta.</translation>
    </message>
    <message>
        <source>Nobody is in a consultation</source>
        <translation>Nadie está en una consulta</translation>
    </message>
    <message>
        <source>Rooms of consultations appear here while somebody is in them.</source>
        <translation>Aquí aparecen las salas de las consultas mientras haya alguien en ellas.</translation>
    </message>
    <message>
        <source>Nobody has a conversation open</source>
        <translation>Nadie tiene una conversación abierta</translation>
    </message>
    <message>
        <source>Rooms of conversations appear here while somebody is in them.</source>
        <translation>Aquí aparecen las salas de las conversaciones mientras haya alguien en ellas.</translation>
    </message>
    <message>
        <source>Nobody has subscribed to a channel</source>
        <translation>Nadie se ha suscrito a un canal</translation>
    </message>
    <message>
        <source>Channels and roles that clients listen to appear here. Those of one person alone are under Personal.</source>
        <translation>Aquí aparecen los canales y roles que escuchan los clientes. Los de una sola persona están en Personales.</translation>
    </message>
    <message>
        <source>Show the connection of %1</source>
        <translation>Mostrar la conexión de %1</translation>
    </message>
    <message>
        <source>Show %1 on the People page</source>
        <translation>Mostrar a %1 en la página Personas</translation>
    </message>
    <message>
        <source>Filter by name, kind or room</source>
        <translation>Filtrar por nombre, tipo o sala</translation>
    </message>
    <message>
        <source>Select a room to see who is in it.</source>
        <translation>Seleccione una sala para ver quién está en ella.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Show consultation</source>
        <translation>Mostrar consulta</translation>
    </message>
    <message>
        <source>Show traffic</source>
        <translation>Mostrar tráfico</translation>
    </message>
    <message>
        <source>Copy room name</source>
        <translation>Copiar nombre de la sala</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Show conversation</source>
        <translation>Mostrar conversación</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Quién está</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personales</translation>
    </message>
    <message>
        <source>Show the rooms of one person alone too</source>
        <translation>Mostrar también las salas de una sola persona</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n visible</numerusform>
            <numerusform>%n visibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal hidden</source>
        <translation>
            <numerusform>%n personal oculta</numerusform>
            <numerusform>%n personales ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n in Connections</source>
        <translation>
            <numerusform>Mostrar %n en Conexiones</numerusform>
            <numerusform>Mostrar las %n en Conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ScreenshotTour</name>
    <message>
        <source>Ruth Okafor</source>
        <translation>Ruth Okafor</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SectionList</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SentNotificationsModel</name>
    <message>
        <source>All patients</source>
        <translation>Todos los pacientes</translation>
    </message>
    <message>
        <source>All physicians</source>
        <translation>Todos los médicos</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Todos los agentes</translation>
    </message>
    <message>
        <source>All administrators</source>
        <translation>Todos los administradores</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Title length</source>
        <translation>Longitud del título</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Canal %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ServerSettingRows</name>
    <message>
        <source>anteroom.db in the data directory</source>
        <translation>anteroom.db en el directorio de datos</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Waits for a restart</source>
        <translation>Pendiente de reinicio</translation>
    </message>
    <message>
        <source>Not in this version yet</source>
        <translation>Aún no en esta versión</translation>
    </message>
    <message>
        <source>Fixed by the command line (%1)</source>
        <translation>Fijado por la línea de comandos (%1)</translation>
    </message>
    <message>
        <source>Fixed by the environment (%1)</source>
        <translation>Fijado por el entorno (%1)</translation>
    </message>
    <message>
        <source>holds at once</source>
        <translation>efecto inmediato</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>requiere reinicio</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SettingModel</name>
    <message>
        <source>There is no such file, or it can&apos;t be read.</source>
        <translation>El archivo no existe o no se puede leer.</translation>
    </message>
    <message>
        <source>Write a whole address, such as https://clinic.example.</source>
        <translation>Escriba una dirección completa, como https://clinic.example.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Archivo de ajustes</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>The settings file could not be read; mend it first.</source>
        <translation>No se pudo leer el archivo de ajustes; corríjalo primero.</translation>
    </message>
    <message>
        <source>That is the settings file itself; choose another name.</source>
        <translation>Ese es el propio archivo de ajustes; elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced</source>
        <translation>No se puede reemplazar %1</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SettingRow</name>
    <message>
        <source>Reset to default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset to default: %1</source>
        <translation>Restablecer: %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SettingWords</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Not in this version yet.</source>
        <translation>Aún no en esta versión.</translation>
    </message>
    <message>
        <source>Choose one of the words of the list.</source>
        <translation>Elija una de las palabras de la lista.</translation>
    </message>
    <message>
        <source>Write an address and a port, such as 127.0.0.1:3000 or [::1]:3000.</source>
        <translation>Escriba una dirección y un puerto, como 127.0.0.1:3000 o [::1]:3000.</translation>
    </message>
    <message>
        <source>Write a whole number of 0 to %1.</source>
        <translation>Escriba un número entero de 0 a %1.</translation>
    </message>
    <message>
        <source>Write sqlite:///path or postgresql://user@host/database. A password does not belong here.</source>
        <translation>Escriba sqlite:///path o postgresql://user@host/database. Aquí no debe ir ninguna contraseña.</translation>
    </message>
    <message>
        <source>Certificate and private key go together: fill in both or none.</source>
        <translation>El certificado y la clave privada van juntos: rellene ambos o ninguno.</translation>
    </message>
    <message>
        <source>Listening address</source>
        <translation>Dirección de escucha</translation>
    </message>
    <message>
        <source>Address and port that clients connect to. 127.0.0.1 lets in this computer alone, 0.0.0.0 the whole network.</source>
        <translation>Dirección y puerto a los que se conectan los clientes. 127.0.0.1 admite solo este equipo; 0.0.0.0, toda la red.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Where people reach this clinic from outside, for the links in invites.</source>
        <translation>Dónde se accede a esta clínica desde fuera, para los enlaces de las invitaciones.</translation>
    </message>
    <message>
        <source>Web pages that may connect</source>
        <translation>Páginas web que pueden conectarse</translation>
    </message>
    <message>
        <source>Their origins, divided by commas, such as https://clinic.example. An asterisk lets in every page.</source>
        <translation>Sus orígenes, separados por comas, p. ej. https://clinic.example. Un asterisco admite cualquier página.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>The certificate and those that it depends on, as a PEM file. Goes together with the private key.</source>
        <translation>El certificado y aquellos de los que depende, en un archivo PEM. Va junto con la clave privada.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>PEM file, RSA or EC, not encrypted. Only the account that runs the server should be able to read it.</source>
        <translation>Archivo PEM, RSA o EC, sin cifrar. Solo debería poder leerlo la cuenta que ejecuta el servidor.</translation>
    </message>
    <message>
        <source>Signatures of tokens</source>
        <translation>Firmas de tokens</translation>
    </message>
    <message>
        <source>Algorithms that access tokens may be signed with, divided by commas.</source>
        <translation>Algoritmos con los que pueden firmarse los tokens de acceso, separados por comas.</translation>
    </message>
    <message>
        <source>Keys of outside issuers</source>
        <translation>Claves de emisores externos</translation>
    </message>
    <message>
        <source>A JSON Web Key Set with the public keys of systems that issue tokens for this clinic.</source>
        <translation>Un JSON Web Key Set con las claves públicas de los sistemas que emiten tokens para esta clínica.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>The iss that access tokens must carry. Empty: any.</source>
        <translation>El iss que deben llevar los tokens de acceso. Vacío: cualquiera.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>The aud that access tokens must carry. Empty: any.</source>
        <translation>El aud que deben llevar los tokens de acceso. Vacío: cualquiera.</translation>
    </message>
    <message>
        <source>Limits on how often</source>
        <translation>Límites de frecuencia</translation>
    </message>
    <message>
        <source>Off is for measurements only: then any client may flood this server. The limits themselves are under Limits.</source>
        <translation>Desactivado sirve solo para mediciones: cualquier cliente podría saturar este servidor. Los límites en sí están en Límites.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Directorio de datos</translation>
    </message>
    <message>
        <source>Holds the clinic&apos;s database, secrets and lock. Choosing another one opens another clinic; nothing is moved.</source>
        <translation>Contiene la base de datos, los secretos y el bloqueo de la clínica. Elegir otro abre otra clínica; no se mueve nada.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>sqlite:///path or postgresql://user@host/database. Empty: the file anteroom.db in the data directory. A password is kept with anteroomctl secret set --name database.</source>
        <translation>sqlite:///path o postgresql://user@host/database. Vacío: el archivo anteroom.db del directorio de datos. La contraseña se guarda con anteroomctl secret set --name database.</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
    <message>
        <source>Required: no call begins until staff let the patient in.</source>
        <translation>Obligatoria: ninguna llamada comienza hasta que el personal admite al paciente.</translation>
    </message>
    <message>
        <source>Counts as missed after</source>
        <translation>Se da por perdida tras</translation>
    </message>
    <message>
        <source>Minutes after an appointment whose patient never came. 0: never.</source>
        <translation>Minutos después de una cita a la que el paciente no acudió. 0: nunca.</translation>
    </message>
    <message>
        <source>Ends by itself after</source>
        <translation>Finaliza sola tras</translation>
    </message>
    <message>
        <source>Minutes that a running consultation may stand with nobody in it. 0: never.</source>
        <translation>Minutos que una consulta en curso puede permanecer sin nadie. 0: nunca.</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>Servidores STUN</translation>
    </message>
    <message>
        <source>Help browsers to find a way to each other, such as stun:stun.clinic.example:3478. Divided by commas.</source>
        <translation>Ayudan a los navegadores a encontrarse entre sí, p. ej. stun:stun.clinic.example:3478. Separados por comas.</translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation>Servidores TURN</translation>
    </message>
    <message>
        <source>Pass calls on where no direct way is open. Their shared secret is kept with anteroomctl secret set --name turn.</source>
        <translation>Retransmiten las llamadas cuando no hay vía directa. Su secreto compartido se guarda con anteroomctl secret set --name turn.</translation>
    </message>
    <message>
        <source>Push messages</source>
        <translation>Mensajes push</translation>
    </message>
    <message>
        <source>Is told of messages to people who are away. Its secret is kept with anteroomctl secret set --name webhook.</source>
        <translation>Recibe aviso de los mensajes a personas ausentes. Su secreto se guarda con anteroomctl secret set --name webhook.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Is told of consultations that were completed.</source>
        <translation>Recibe aviso de las consultas completadas.</translation>
    </message>
    <message>
        <source>Receivers inside this network</source>
        <translation>Receptores dentro de esta red</translation>
    </message>
    <message>
        <source>Hosts that webhooks may reach although they lie in this network, divided by commas.</source>
        <translation>Hosts a los que pueden llegar los webhooks aunque estén en esta red, separados por comas.</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Joins several servers into one clinic.</source>
        <translation>Une varios servidores en una sola clínica.</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Nivel de registro</translation>
    </message>
    <message>
        <source>The least that is written to the log and shown under Logs. Holds at once.</source>
        <translation>Lo mínimo que se escribe en el registro y se muestra en Registros. Efecto inmediato.</translation>
    </message>
    <message>
        <source>Chat messages, steady</source>
        <translation>Mensajes de chat, ritmo sostenido</translation>
    </message>
    <message>
        <source>Chat messages, at once</source>
        <translation>Mensajes de chat, de una vez</translation>
    </message>
    <message>
        <source>Joining and leaving, steady</source>
        <translation>Entradas y salidas, ritmo sostenido</translation>
    </message>
    <message>
        <source>Joining and leaving, at once</source>
        <translation>Entradas y salidas, de una vez</translation>
    </message>
    <message>
        <source>Typing signs, steady</source>
        <translation>Avisos de escritura, ritmo sostenido</translation>
    </message>
    <message>
        <source>Typing signs, at once</source>
        <translation>Avisos de escritura, de una vez</translation>
    </message>
    <message>
        <source>Call offers and answers, steady</source>
        <translation>Ofertas y respuestas de llamada, ritmo sostenido</translation>
    </message>
    <message>
        <source>Call offers and answers, at once</source>
        <translation>Ofertas y respuestas de llamada, de una vez</translation>
    </message>
    <message>
        <source>Call candidates, steady</source>
        <translation>Candidatos de llamada, ritmo sostenido</translation>
    </message>
    <message>
        <source>Call candidates, at once</source>
        <translation>Candidatos de llamada, de una vez</translation>
    </message>
    <message>
        <source>Starting and ending consultations, steady</source>
        <translation>Inicio y fin de consultas, ritmo sostenido</translation>
    </message>
    <message>
        <source>Starting and ending consultations, at once</source>
        <translation>Inicio y fin de consultas, de una vez</translation>
    </message>
    <message>
        <source>Subscriptions, steady</source>
        <translation>Suscripciones, ritmo sostenido</translation>
    </message>
    <message>
        <source>Subscriptions, at once</source>
        <translation>Suscripciones, de una vez</translation>
    </message>
    <message>
        <source>Changes of presence, steady</source>
        <translation>Cambios de presencia, ritmo sostenido</translation>
    </message>
    <message>
        <source>Changes of presence, at once</source>
        <translation>Cambios de presencia, de una vez</translation>
    </message>
    <message>
        <source>Other events, steady</source>
        <translation>Otros eventos, ritmo sostenido</translation>
    </message>
    <message>
        <source>Other events, at once</source>
        <translation>Otros eventos, de una vez</translation>
    </message>
    <message>
        <source>All events of one device, steady</source>
        <translation>Todos los eventos de un dispositivo, ritmo sostenido</translation>
    </message>
    <message>
        <source>All events of one device, at once</source>
        <translation>Todos los eventos de un dispositivo, de una vez</translation>
    </message>
    <message>
        <source>All events of one address, steady</source>
        <translation>Todos los eventos de una dirección, ritmo sostenido</translation>
    </message>
    <message>
        <source>All events of one address, at once</source>
        <translation>Todos los eventos de una dirección, de una vez</translation>
    </message>
    <message>
        <source>Warned after</source>
        <translation>Advertencia tras</translation>
    </message>
    <message>
        <source>Muted after</source>
        <translation>Silencio tras</translation>
    </message>
    <message>
        <source>Disconnected after</source>
        <translation>Desconexión tras</translation>
    </message>
    <message>
        <source>Muted for</source>
        <translation>Silencio durante</translation>
    </message>
    <message>
        <source>Address kept out after</source>
        <translation>Dirección vetada tras</translation>
    </message>
    <message>
        <source>Address kept out for</source>
        <translation>Dirección vetada durante</translation>
    </message>
    <message>
        <source>events a second</source>
        <translation>eventos por segundo</translation>
    </message>
    <message>
        <source>events at once</source>
        <translation>eventos de una vez</translation>
    </message>
    <message>
        <source>refusals a minute</source>
        <translation>rechazos por minuto</translation>
    </message>
    <message>
        <source>bad tokens a minute</source>
        <translation>tokens no válidos por minuto</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Shown only</source>
        <translation>Solo se muestra</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SettingsPage</name>
    <message>
        <source>Settings (*.ini *.conf)</source>
        <translation>Ajustes (*.ini *.conf)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>No setting matches the search.</source>
        <translation>Ningún ajuste coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Nothing was imported: %1</source>
        <translation>No se importó nada: %1</translation>
    </message>
    <message>
        <source>The file says what is set already.</source>
        <translation>El archivo coincide con los ajustes actuales.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings were taken from the file. Look at them, then save.</source>
        <translation>
            <numerusform>Se tomó %n ajuste del archivo. Revíselo y guarde.</numerusform>
            <numerusform>Se tomaron %n ajustes del archivo. Revíselos y guarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>No se exportó nada: %1</translation>
    </message>
    <message>
        <source>The settings were exported, without secrets: those are never in them.</source>
        <translation>Se exportaron los ajustes, sin secretos: nunca los contienen.</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Esta consola</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>How often a client may do what, and what becomes of those who go on. A number holds as soon as it is entered; the audit keeps who changed it.</source>
        <translation>Con qué frecuencia puede un cliente hacer cada cosa y qué ocurre si insiste. Cada número se aplica al introducirlo; la auditoría guarda quién lo cambió.</translation>
    </message>
    <message>
        <source>For you on this computer. What you choose holds at once.</source>
        <translation>Para usted en este equipo. Lo que elija se aplica de inmediato.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read; mend it by hand first.</source>
        <translation>No se puede leer el archivo de ajustes; corríjalo primero a mano.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are not right yet.</source>
        <translation>
            <numerusform>%n ajuste aún no es correcto.</numerusform>
            <numerusform>%n ajustes aún no son correctos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not saved.</source>
        <translation>
            <numerusform>%n cambio sin guardar.</numerusform>
            <numerusform>%n cambios sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need a restart of the server.</source>
        <translation>
            <numerusform>%n cambio requiere reiniciar el servidor.</numerusform>
            <numerusform>%n cambios requieren reiniciar el servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart now…</source>
        <translation>Reiniciar ahora…</translation>
    </message>
    <message>
        <source>The settings were not saved: %1</source>
        <translation>No se guardaron los ajustes: %1</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Los ajustes se han guardado.</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>Reiniciar el servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n people are connected now: they are disconnected for a few seconds and come back by themselves. What was written is kept.</source>
        <translation>
            <numerusform>Hay %n persona conectada ahora: se desconecta unos segundos y vuelve por sí sola. Lo escrito se conserva.</numerusform>
            <numerusform>Hay %n personas conectadas ahora: se desconectan unos segundos y vuelven por sí solas. Lo escrito se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SetupWizard</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Start the clinic</source>
        <translation>Iniciar la clínica</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ShortcutsDialog</name>
    <message>
        <source>Admit the patient (waiting room)</source>
        <translation>Admitir al paciente (sala de espera)</translation>
    </message>
    <message>
        <source>Hold the patient (waiting room)</source>
        <translation>Dejar al paciente en espera (sala de espera)</translation>
    </message>
    <message>
        <source>Deny entry (waiting room)</source>
        <translation>Denegar la entrada (sala de espera)</translation>
    </message>
    <message>
        <source>Message to the room</source>
        <translation>Mensaje a la sala</translation>
    </message>
    <message>
        <source>Lock the room (consultations)</source>
        <translation>Bloquear la sala (consultas)</translation>
    </message>
    <message>
        <source>Pause the view (traffic)</source>
        <translation>Pausar la vista (tráfico)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Redact the message (transcript)</source>
        <translation>Suprimir el mensaje (transcripción)</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation>Copiar filas como texto</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Press other keys in a field to change them; Backspace takes them away.</source>
        <translation>Pulse otras teclas en un campo para cambiarlas; Retroceso las quita.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>In tables and on single pages</source>
        <translation>En tablas y en páginas concretas</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Take it away there first.</source>
        <translation>%1 pertenece a «%2». Quítelo allí primero.</translation>
    </message>
    <message>
        <source>All keys are as they were delivered.</source>
        <translation>Todas las teclas son las predeterminadas.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Sign in to Anteroom</source>
        <translation>Iniciar sesión en Anteroom</translation>
    </message>
    <message>
        <source>Name or password is wrong. Check both and try again.</source>
        <translation>El nombre o la contraseña no son correctos. Compruébelos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Comprobando la contraseña…</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::StaffNotesPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Staff notes, only staff see them</source>
        <translation>Notas internas, solo las ve el personal</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide staff notes</source>
        <translation>Ocultar notas internas</translation>
    </message>
    <message>
        <source>Show staff notes</source>
        <translation>Mostrar notas internas</translation>
    </message>
    <message numerus="yes">
        <source>%n staff notes</source>
        <translation>
            <numerusform>%n nota interna</numerusform>
            <numerusform>%n notas internas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only staff see this</source>
        <translation>Solo lo ve el personal</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::StartupPage</name>
    <message>
        <source>Change settings…</source>
        <translation>Cambiar ajustes…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The server could not start.</source>
        <translation>No se pudo iniciar el servidor.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::StatusLine</name>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <translation>Servidor detenido</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Dirección %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n con conexión</numerusform>
            <numerusform>%n con conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sockets of %2 people</source>
        <translation>%1 sockets de %2 personas</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 eventos/s</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 entrada, %2 salida</translation>
    </message>
    <message>
        <source>database can&apos;t be written</source>
        <translation>base de datos: no se puede escribir</translation>
    </message>
    <message numerus="yes">
        <source>database is behind, %n jobs</source>
        <translation>
            <numerusform>base de datos con retraso, %n tarea</numerusform>
            <numerusform>base de datos con retraso, %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>database %1 ms</source>
        <translation>base de datos %1 ms</translation>
    </message>
    <message>
        <source>database ready</source>
        <translation>base de datos lista</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::StepWords</name>
    <message>
        <source>Consultation created</source>
        <translation>Consulta creada</translation>
    </message>
    <message>
        <source>Patient admitted</source>
        <translation>Paciente admitido</translation>
    </message>
    <message>
        <source>Patient held</source>
        <translation>Paciente devuelto a la espera</translation>
    </message>
    <message>
        <source>Entry denied</source>
        <translation>Entrada denegada</translation>
    </message>
    <message>
        <source>Participant removed</source>
        <translation>Participante retirado</translation>
    </message>
    <message>
        <source>Room locked</source>
        <translation>Sala bloqueada</translation>
    </message>
    <message>
        <source>Room unlocked</source>
        <translation>Sala desbloqueada</translation>
    </message>
    <message>
        <source>Consultation started</source>
        <translation>Consulta iniciada</translation>
    </message>
    <message>
        <source>Call offered</source>
        <translation>Llamada ofrecida</translation>
    </message>
    <message>
        <source>Call answered</source>
        <translation>Llamada aceptada</translation>
    </message>
    <message>
        <source>Consultation ended</source>
        <translation>Consulta finalizada</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 se unió</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 salió</translation>
    </message>
    <message>
        <source>%1 lost the connection</source>
        <translation>%1 perdió la conexión</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 volvió</translation>
    </message>
    <message>
        <source>Media connect</source>
        <translation>Conectando medios</translation>
    </message>
    <message>
        <source>Media of %1 connect</source>
        <translation>Conectando medios de %1</translation>
    </message>
    <message>
        <source>Media connected</source>
        <translation>Medios conectados</translation>
    </message>
    <message>
        <source>Media of %1 connected</source>
        <translation>Medios de %1 conectados</translation>
    </message>
    <message>
        <source>Media failed</source>
        <translation>Fallo de medios</translation>
    </message>
    <message>
        <source>Media of %1 failed</source>
        <translation>Fallo de medios de %1</translation>
    </message>
    <message>
        <source>Media closed</source>
        <translation>Medios cerrados</translation>
    </message>
    <message>
        <source>Media of %1 closed</source>
        <translation>Medios de %1 cerrados</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Llamada perdida</translation>
    </message>
    <message>
        <source>Missed call from %1</source>
        <translation>Llamada perdida de %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SummaryStep</name>
    <message>
        <source>Ready to begin</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>The server starts with these settings.</source>
        <translation>El servidor se inicia con estos ajustes.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Directorio de datos</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Clients connect to</source>
        <translation>Los clientes se conectan a</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TimelineDelegate</name>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TimelineModel</name>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 s after the offer</source>
        <translation>%1 s después de la oferta</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message numerus="yes">
        <source>%n ICE candidates</source>
        <translation>
            <numerusform>%n candidato ICE</numerusform>
            <numerusform>%n candidatos ICE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat messages</source>
        <translation>
            <numerusform>%n mensaje de chat</numerusform>
            <numerusform>%n mensajes de chat</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing was recorded. Who joins, calls and leaves appears here.</source>
        <translation>No hay nada registrado. Aquí aparece quién se une, llama y sale.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TopBar</name>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>Busque o escriba un comando</translation>
    </message>
    <message>
        <source>Search or type a command   %1</source>
        <translation>Busque o escriba un comando   %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficCapture</name>
    <message>
        <source>This is not a file.</source>
        <translation>No es un archivo.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficCompletion</name>
    <message>
        <source>name of the event</source>
        <translation>nombre del evento</translation>
    </message>
    <message>
        <source>id or name</source>
        <translation>id o nombre</translation>
    </message>
    <message>
        <source>room</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>id of the socket</source>
        <translation>id del socket</translation>
    </message>
    <message>
        <source>in or out</source>
        <translation>in u out</translation>
    </message>
    <message>
        <source>ok or a refusal</source>
        <translation>ok o un rechazo</translation>
    </message>
    <message>
        <source>size, such as 2k</source>
        <translation>tamaño, como 2k</translation>
    </message>
    <message>
        <source>time, such as 20ms</source>
        <translation>tiempo, como 20ms</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>holds, * for anything</source>
        <translation>contiene, * para cualquier texto</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>más de</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>from a client</source>
        <translation>de un cliente</translation>
    </message>
    <message>
        <source>to clients</source>
        <translation>a clientes</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficDetail</name>
    <message>
        <source>Select an event to see its facts and the shape of its contents.</source>
        <translation>Seleccione un evento para ver sus datos y la forma de su contenido.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Revealed. Hidden again after %n seconds or with the next selection.</source>
        <translation>
            <numerusform>Revelado. Se oculta de nuevo después de %n segundo o con la siguiente selección.</numerusform>
            <numerusform>Revelado. Se oculta de nuevo después de %n segundos o con la siguiente selección.</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked: kinds and lengths only.</source>
        <translation>Enmascarado: solo tipos y longitudes.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Receptores</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>From its arrival to its answer</source>
        <translation>Desde su llegada hasta su respuesta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>… shortened, %1 characters in all</source>
        <translation>… abreviado, %1 caracteres en total</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficFile</name>
    <message>
        <source>The file has reached its largest size.</source>
        <translation>El archivo ha alcanzado su tamaño máximo.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficFiles</name>
    <message>
        <source>Open capture…</source>
        <translation>Abrir captura…</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Volver al directo</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exportar lo mostrado…</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Se canceló la exportación; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The capture has ended: %1 What was written until then is in the file.</source>
        <translation>La captura ha terminado: %1 Lo escrito hasta entonces está en el archivo.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .jsonl or .csv.</source>
        <translation>Elija un nombre que termine en .jsonl o .csv.</translation>
    </message>
    <message numerus="yes">
        <source>%n events are in %1.</source>
        <translation>
            <numerusform>Hay %n evento en %1.</numerusform>
            <numerusform>Hay %n eventos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se pudo leer %1: %2</translation>
    </message>
    <message>
        <source>Write every event to a file as it comes: ids, sizes and shapes, no contents</source>
        <translation>Escribir cada evento en un archivo según llega: ids, tamaños y formas, sin contenido</translation>
    </message>
    <message>
        <source>Look at a capture that was written before</source>
        <translation>Ver una captura escrita anteriormente</translation>
    </message>
    <message>
        <source>Write the events that the filter lets through: ids, sizes and shapes, no contents</source>
        <translation>Escribir los eventos que pasan el filtro: ids, tamaños y formas, sin contenido</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo mostrado</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Capture to a file</source>
        <translation>Capturar en un archivo</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>Abrir captura</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Writing %1: %2 %</source>
        <translation>Escribiendo %1: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop the capture</source>
        <translation>Detener la captura</translation>
    </message>
    <message>
        <source>Capture to a file…</source>
        <translation>Capturar en un archivo…</translation>
    </message>
    <message>
        <source>Recording · %1</source>
        <translation>Grabando · %1</translation>
    </message>
    <message>
        <source>Every event is written to %1</source>
        <translation>Cada evento se escribe en %1</translation>
    </message>
    <message>
        <source>Opening capture %1…</source>
        <translation>Abriendo la captura %1…</translation>
    </message>
    <message>
        <source>Showing capture %1.</source>
        <translation>Mostrando la captura %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n events are shown.</source>
        <translation>
            <numerusform>Solo se muestra el primer evento (%n).</numerusform>
            <numerusform>Solo se muestran los primeros %n eventos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read and were left out.</source>
        <translation>
            <numerusform>%n línea no se pudo leer y se omitió.</numerusform>
            <numerusform>%n líneas no se pudieron leer y se omitieron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficFilter</name>
    <message>
        <source>The filter is too long, at most %1 characters</source>
        <translation>El filtro es demasiado largo, %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>There is no “(” for this “)”</source>
        <translation>Falta el «(» de este «)»</translation>
    </message>
    <message>
        <source>Too many parentheses in each other, at most %1</source>
        <translation>Demasiados paréntesis anidados, %1 como máximo</translation>
    </message>
    <message>
        <source>The “(” is not closed</source>
        <translation>El «(» no está cerrado</translation>
    </message>
    <message>
        <source>Here a term is missing, such as “chat”, “event ~ chat:*” or “bytes &gt; 1k”</source>
        <translation>Aquí falta un término, como «chat», «event ~ chat:*» o «bytes &gt; 1k»</translation>
    </message>
    <message>
        <source>Before “%1” stands a field: %2</source>
        <translation>Antes de «%1» va un campo: %2</translation>
    </message>
    <message>
        <source>“%1” is no field; there are: %2</source>
        <translation>«%1» no es un campo; existen: %2</translation>
    </message>
    <message>
        <source>After “%1” a value is missing, such as %2</source>
        <translation>Después de «%1» falta un valor, como %2</translation>
    </message>
    <message>
        <source>The quotes are not closed</source>
        <translation>Las comillas no están cerradas</translation>
    </message>
    <message>
        <source>“%1” is a text: compare it with ==, !=, ~ or !~</source>
        <translation>«%1» es un texto: compárelo con ==, !=, ~ o !~</translation>
    </message>
    <message>
        <source>“dir” is followed by == and “in” or “out”</source>
        <translation>Tras «dir» van == e «in» u «out»</translation>
    </message>
    <message>
        <source>“%1” is a number: compare it, such as “%1&gt;1000”</source>
        <translation>«%1» es un número: compárelo, como en «%1&gt;1000»</translation>
    </message>
    <message>
        <source>“%1” is compared with a number, such as 1000, 2k or 1.5M</source>
        <translation>«%1» se compara con un número, como 1000, 2k o 1.5M</translation>
    </message>
    <message>
        <source>“latency” is a time: compare it, such as “latency&gt;20ms”</source>
        <translation>«latency» es un tiempo: compárelo, como en «latency&gt;20ms»</translation>
    </message>
    <message>
        <source>“latency” is compared with a time, such as 20ms or 1.5s</source>
        <translation>«latency» se compara con un tiempo, como 20ms o 1.5s</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>Dir</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficPage</name>
    <message>
        <source>Filter, such as event ~ &quot;chat:*&quot; &amp;&amp; bytes &gt; 1k</source>
        <translation>Filtro, como event ~ &quot;chat:*&quot; &amp;&amp; bytes &gt; 1k</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Reveal contents…</source>
        <translation>Revelar contenido…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Colour rules…</source>
        <translation>Reglas de color…</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Hold the view still; the capture goes on (Space)</source>
        <translation>Detener la vista; la captura continúa (Espacio)</translation>
    </message>
    <message>
        <source>Keep the newest event in sight; scrolling up ends it</source>
        <translation>Mantener a la vista el evento más reciente; se detiene al desplazarse hacia arriba</translation>
    </message>
    <message>
        <source>Counts, sizes and latencies by event</source>
        <translation>Recuentos, tamaños y latencias por evento</translation>
    </message>
    <message>
        <source>Only this event</source>
        <translation>Solo este evento</translation>
    </message>
    <message>
        <source>Follow this user</source>
        <translation>Seguir a este usuario</translation>
    </message>
    <message>
        <source>Follow this room</source>
        <translation>Seguir esta sala</translation>
    </message>
    <message>
        <source>Follow this socket</source>
        <translation>Seguir este socket</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>En el carácter %1: %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>The view is paused, the capture goes on.</source>
        <translation>La vista está en pausa; la captura continúa.</translation>
    </message>
    <message>
        <source>%1 new events, resume</source>
        <translation>%1 eventos nuevos, reanudar</translation>
    </message>
    <message>
        <source>Filtering… %1 %</source>
        <translation>Filtrando… %1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>A capture holds no contents</source>
        <translation>Una captura no guarda contenido</translation>
    </message>
    <message>
        <source>Show the contents of this event for a minute; asks for a reason</source>
        <translation>Mostrar el contenido de este evento durante un minuto; pide un motivo</translation>
    </message>
    <message>
        <source>Only admins may see contents</source>
        <translation>Solo los administradores pueden ver el contenido</translation>
    </message>
    <message>
        <source>Reveal contents</source>
        <translation>Revelar contenido</translation>
    </message>
    <message>
        <source>The contents of %1 will be shown to you for a minute. They may hold health data. Your name and the reason are kept in the audit.</source>
        <translation>El contenido de %1 se le mostrará durante un minuto. Puede incluir datos de salud. Su nombre y el motivo quedan en la auditoría.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Revealing…</source>
        <translation>Revelando…</translation>
    </message>
    <message>
        <source>The server no longer has these contents; it keeps those of the newest events only.</source>
        <translation>El servidor ya no tiene este contenido; solo conserva el de los eventos más recientes.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aún no hay eventos</translation>
    </message>
    <message>
        <source>Every event that clients send and receive appears here, without its contents, as soon as a client connects.</source>
        <translation>Aquí aparece cada evento que envían y reciben los clientes, sin su contenido, en cuanto se conecta uno.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <source>Events that match will appear as they come.</source>
        <translation>Los eventos que coincidan aparecerán según lleguen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Statistics, colour rules, captures and export</source>
        <translation>Estadísticas, reglas de color, capturas y exportación</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficRecorder</name>
    <message>
        <source>The disk is too slow for this traffic.</source>
        <translation>El disco es demasiado lento para este tráfico.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficRules</name>
    <message>
        <source>Refused</source>
        <comment>a rule</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>a rule</comment>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>a rule</comment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>a rule</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a rule and an outcome</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficRulesDialog</name>
    <message>
        <source>Filter, such as latency &gt; 500ms</source>
        <translation>Filtro, como latency &gt; 500ms</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Reglas de color</translation>
    </message>
    <message>
        <source>The first rule that matches an event gives it its colour at the edge and its word in the Note column.</source>
        <translation>La primera regla que coincide con un evento le da su color en el borde y su palabra en la columna Nota.</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Palabra</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Blue: for information</source>
        <translation>Azul: información</translation>
    </message>
    <message>
        <source>Green: good</source>
        <translation>Verde: correcto</translation>
    </message>
    <message>
        <source>Violet: waiting</source>
        <translation>Violeta: en espera</translation>
    </message>
    <message>
        <source>Amber: warning</source>
        <translation>Ámbar: advertencia</translation>
    </message>
    <message>
        <source>Red: danger</source>
        <translation>Rojo: peligro</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>a rule: its word and its filter</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficStatistics</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Half, or 95 %, of the answers took no longer than this</source>
        <translation>La mitad, o el 95 %, de las respuestas no tardó más que esto</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficStatisticsDialog</name>
    <message>
        <source>Statistics of the traffic</source>
        <translation>Estadísticas del tráfico</translation>
    </message>
    <message>
        <source>Show these events</source>
        <translation>Mostrar estos eventos</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aún no hay eventos</translation>
    </message>
    <message>
        <source>Counts, sizes and latencies of every event appear here as it comes.</source>
        <translation>Aquí aparecen los recuentos, tamaños y latencias de cada evento según llega.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptComposer</name>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Staff note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Respuestas predefinidas</translation>
    </message>
    <message>
        <source>Put in a reply that your clinic writes often</source>
        <translation>Insertar una respuesta habitual de su clínica</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>Sobra %n carácter</numerusform>
            <numerusform>Sobran %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Add staff note</source>
        <translation>Añadir nota interna</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Enviar respuesta</translation>
    </message>
    <message>
        <source>Staff note, only staff see it</source>
        <translation>Nota interna, solo la ve el personal</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>Nota para el personal</translation>
    </message>
    <message>
        <source>Write to everybody in the conversation</source>
        <translation>Escriba a todos en la conversación</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Esperando al servidor…</translation>
    </message>
    <message>
        <source>Only staff see this.</source>
        <translation>Solo lo ve el personal.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptDelegate</name>
    <message>
        <source>Redacted</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>… %1 characters in all, the first %2 are shown</source>
        <translation>… %1 caracteres en total, se muestran los primeros %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptExport</name>
    <message>
        <source>Export transcript</source>
        <translation>Exportar transcripción</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .pdf, .html, .txt or .json.</source>
        <translation>Elija un nombre que termine en .pdf, .html, .txt o .json.</translation>
    </message>
    <message>
        <source>The whole conversation of %1 is written to %2 and may hold health data: keep the file as you keep a patient&apos;s record.</source>
        <translation>Toda la conversación de %1 se escribe en %2 y puede incluir datos de salud: guarde el archivo como una historia clínica.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <translation>No se escribió %1: %2. Elija otra ubicación.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptModel</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptPane</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Search transcripts</source>
        <translation>Buscar en transcripciones</translation>
    </message>
    <message>
        <source>Close transcript</source>
        <translation>Cerrar transcripción</translation>
    </message>
    <message>
        <source>Save the whole transcript as PDF, web page, text or JSON</source>
        <translation>Guardar toda la transcripción como PDF, página web, texto o JSON</translation>
    </message>
    <message>
        <source>Search the transcript (%1)</source>
        <translation>Buscar en la transcripción (%1)</translation>
    </message>
    <message>
        <source>Close the transcript</source>
        <translation>Cerrar la transcripción</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Asignada a %1</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Elija una conversación</translation>
    </message>
    <message>
        <source>Its transcript stays closed until you open it.</source>
        <translation>Su transcripción permanece cerrada hasta que la abra.</translation>
    </message>
    <message>
        <source>The transcript is closed</source>
        <translation>La transcripción está cerrada</translation>
    </message>
    <message>
        <source>It may hold health data. Opening it is written to the audit with your name and the time.</source>
        <translation>Puede incluir datos de salud. Al abrirla, quedan en la auditoría su nombre y la hora.</translation>
    </message>
    <message>
        <source>Open transcript</source>
        <translation>Abrir transcripción</translation>
    </message>
    <message>
        <source>Opening the transcript…</source>
        <translation>Abriendo la transcripción…</translation>
    </message>
    <message>
        <source>The newest messages come first.</source>
        <translation>Primero los mensajes más recientes.</translation>
    </message>
    <message>
        <source>The transcript could not be opened</source>
        <translation>No se pudo abrir la transcripción</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>They appear here as they are written.</source>
        <translation>Aparecen aquí según se escriben.</translation>
    </message>
    <message>
        <source>Your role may read only.</source>
        <translation>Su rol solo permite leer.</translation>
    </message>
    <message>
        <source>The conversation is closed. Open it again to reply.</source>
        <translation>La conversación está cerrada. Reábrala para responder.</translation>
    </message>
    <message>
        <source>For clinician leads: all transcripts of the clinic</source>
        <translation>Para responsables clínicos: todas las transcripciones de la clínica</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 está escribiendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are writing…</source>
        <translation>
            <numerusform>%n persona está escribiendo…</numerusform>
            <numerusform>%n personas están escribiendo…</numerusform>
        </translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <translation>Esta conversación ya no existe.</translation>
    </message>
    <message>
        <source>The staff notes could not be loaded. %1</source>
        <translation>No se pudieron cargar las notas internas. %1</translation>
    </message>
    <message>
        <source>What you wrote in the conversation before was not sent. %1</source>
        <translation>Lo que escribió en la conversación anterior no se envió. %1</translation>
    </message>
    <message>
        <source>Assign the conversation to yourself to reply.</source>
        <translation>Asígnese la conversación para responder.</translation>
    </message>
    <message>
        <source>Only patient and physician write here. Leave a staff note instead.</source>
        <translation>Aquí solo escriben el paciente y el médico. Deje una nota interna.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptRedaction</name>
    <message>
        <source>Redact…</source>
        <translation>Suprimir…</translation>
    </message>
    <message>
        <source>Take the contents of the selected message away for everybody (Del)</source>
        <translation>Eliminar para todos el contenido del mensaje seleccionado (Supr)</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>Redact a message</source>
        <translation>Suprimir un mensaje</translation>
    </message>
    <message>
        <source>The contents of the message of %1 from %2 will be gone for everybody, on every device, and can&apos;t be brought back.</source>
        <translation>El contenido del mensaje de %1, de %2, desaparecerá para todos, en todos los dispositivos, y no se podrá recuperar.</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Redacting…</source>
        <translation>Suprimiendo…</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptSearchBar</name>
    <message>
        <source>Search the transcript</source>
        <translation>Buscar en la transcripción</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return goes back)</source>
        <translation>Coincidencia anterior (Mayús+Intro retrocede)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>Terminar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Back to what was found in all transcripts</source>
        <translation>Volver a los resultados de todas las transcripciones</translation>
    </message>
    <message>
        <source>Not in the loaded messages</source>
        <translation>No está en los mensajes cargados</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Search all transcripts of the clinic; the search is written to the audit</source>
        <translation>Buscar en todas las transcripciones de la clínica; la búsqueda queda en la auditoría</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptSearchResults</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>All transcripts are searched.</source>
        <translation>Se busca en todas las transcripciones.</translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation>No se ha buscado nada</translation>
    </message>
    <message>
        <source>Opening one opens its transcript, which is written to the audit.</source>
        <translation>Al abrir uno se abre su transcripción, lo que queda en la auditoría.</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Volver a la conversación</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message numerus="yes">
        <source>%n messages found</source>
        <translation>
            <numerusform>%n mensaje encontrado</numerusform>
            <numerusform>%n mensajes encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No transcript of the clinic has these words.</source>
        <translation>Ninguna transcripción de la clínica contiene estas palabras.</translation>
    </message>
    <message>
        <source>There is more than is listed here: search for more words.</source>
        <translation>Hay más de lo que se muestra: busque con más palabras.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrayIcon</name>
    <message>
        <source>Open Anteroom</source>
        <translation>Abrir Anteroom</translation>
    </message>
    <message>
        <source>Close the clinic and quit…</source>
        <translation>Cerrar la clínica y salir…</translation>
    </message>
    <message>
        <source>The server is stopped</source>
        <translation>El servidor está detenido</translation>
    </message>
    <message>
        <source>The clinic is open</source>
        <translation>La clínica está abierta</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Deshacer (%1)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::UserModel</name>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id de usuario</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ValueEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingAlert</name>
    <message numerus="yes">
        <source>%n patients are waiting</source>
        <translation>
            <numerusform>%n paciente está esperando</numerusform>
            <numerusform>%n pacientes están esperando</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the waiting room to let them in.</source>
        <translation>Abra la sala de espera para admitirlos.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingCardDelegate</name>
    <message>
        <source>Reconnecting, %1 left</source>
        <translation>Reconectando, quedan %1</translation>
    </message>
    <message numerus="yes">
        <source>Over %n minutes</source>
        <translation>
            <numerusform>Más de %n minuto</numerusform>
            <numerusform>Más de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Physician is here</source>
        <translation>El médico está presente</translation>
    </message>
    <message>
        <source>Room locked</source>
        <translation>Sala bloqueada</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingHeader</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>espera máxima</translation>
    </message>
    <message>
        <source>median today</source>
        <translation>mediana de hoy</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Over the target</source>
        <translation>Supera el objetivo</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingRoomPage</name>
    <message>
        <source>Filter by name or id</source>
        <translation>Filtrar por nombre o id</translation>
    </message>
    <message>
        <source>Select a patient to let them in, to write to them or to refuse them.</source>
        <translation>Seleccione un paciente para admitirlo, escribirle o denegarle la entrada.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admitido</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Nobody here matches the filter</source>
        <translation>Nadie aquí coincide con el filtro</translation>
    </message>
    <message>
        <source>All words of the filter must occur in a card.</source>
        <translation>Todas las palabras del filtro deben aparecer en una misma tarjeta.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>Nadie está esperando</translation>
    </message>
    <message>
        <source>Patients appear here as soon as they have joined their consultation, in the order in which they came. Create one on the People page.</source>
        <translation>Los pacientes aparecen aquí en cuanto se unen a su consulta, por orden de llegada. Cree una en la página Personas.</translation>
    </message>
    <message>
        <source>Invite a patient…</source>
        <translation>Invitar a un paciente…</translation>
    </message>
    <message>
        <source>No one was let in</source>
        <translation>No se ha admitido a nadie</translation>
    </message>
    <message>
        <source>Patients whom staff have let in and who are still in their room appear here.</source>
        <translation>Aquí aparecen los pacientes que el personal ha admitido y que siguen en su sala.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n visible</numerusform>
            <numerusform>%n visibles</numerusform>
        </translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Id de sesión</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingWords</name>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Puesto %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>espera desde hace %1</translation>
    </message>
    <message>
        <source>the physician is in the room</source>
        <translation>el médico está en la sala</translation>
    </message>
    <message>
        <source>the room is locked</source>
        <translation>la sala está bloqueada</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WelcomeStep</name>
    <message>
        <source>A directory on this computer that keeps everything</source>
        <translation>Un directorio de este equipo que lo guarda todo</translation>
    </message>
    <message>
        <source>An administrator who signs in to this console</source>
        <translation>Un administrador que inicia sesión en esta consola</translation>
    </message>
    <message>
        <source>The address that patients and physicians connect to</source>
        <translation>La dirección a la que se conectan pacientes y médicos</translation>
    </message>
    <message>
        <source>Set up your clinic</source>
        <translation>Configure su clínica</translation>
    </message>
    <message>
        <source>Anteroom holds the messages and consultations of your clinic and lets you watch over them. Three things are needed; it takes a minute.</source>
        <translation>Anteroom guarda los mensajes y las consultas de su clínica y le permite supervisarlos. Hacen falta tres cosas; lleva un minuto.</translation>
    </message>
</context>
</TS>
