<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Send the column COLUMN as FIELD, a path such as person.name.firstName. May be repeated.</source>
        <translation>Die Spalte COLUMN als FIELD senden, einen Pfad wie person.name.firstName. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Do not send the column COLUMN. May be repeated.</source>
        <translation>Die Spalte COLUMN nicht senden. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>&quot;keep&quot; the letter case of email addresses or &quot;fold&quot; it to lower case. By default it is kept for Adobe Commerce exports, because the storefront sends it so, and folded for all others.</source>
        <translation>Groß- und Kleinschreibung von E-Mail-Adressen beibehalten (&quot;keep&quot;) oder in Kleinschreibung umwandeln (&quot;fold&quot;). Standardmäßig bleibt sie bei Exporten aus Adobe Commerce erhalten, weil die Storefront die Adressen so sendet, und wird bei allen anderen umgewandelt.</translation>
    </message>
    <message>
        <source>The character between fields; \t for a tab. Found by itself when not given.</source>
        <translation>Das Zeichen zwischen den Feldern; \t für einen Tabulator. Ohne Angabe wird es selbst ermittelt.</translation>
    </message>
    <message>
        <source>The first row is data; columns are called &quot;Column 1&quot; and so on.</source>
        <translation>Die erste Zeile enthält Daten; die Spalten heißen &quot;Column 1&quot; und so weiter.</translation>
    </message>
    <message>
        <source>Read the client secret from standard input.</source>
        <translation>Das Client-Geheimnis von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Read the client secret from the file descriptor N.</source>
        <translation>Das Client-Geheimnis vom Dateideskriptor N lesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than this command takes.</source>
        <translation>&quot;%1&quot; ist zu viel für diesen Befehl.</translation>
    </message>
    <message>
        <source>Usage: profile-upload %1</source>
        <translation>Aufruf: profile-upload %1</translation>
    </message>
    <message>
        <source>--map takes COLUMN=FIELD, not &quot;%1&quot;.</source>
        <translation>--map erwartet COLUMN=FIELD, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--email-case takes &quot;keep&quot; or &quot;fold&quot;, not &quot;%1&quot;.</source>
        <translation>--email-case erwartet &quot;keep&quot; oder &quot;fold&quot;, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--secret-fd takes the number of an open file descriptor.</source>
        <translation>--secret-fd erwartet die Nummer eines offenen Dateideskriptors.</translation>
    </message>
    <message>
        <source>The client secret cannot be read from file descriptor %1.</source>
        <translation>Das Client-Geheimnis kann nicht vom Dateideskriptor %1 gelesen werden.</translation>
    </message>
    <message>
        <source>What came from file descriptor %1 is too long for a client secret.</source>
        <translation>Was vom Dateideskriptor %1 kam, ist zu lang für ein Client-Geheimnis.</translation>
    </message>
    <message>
        <source>No client secret came from file descriptor %1.</source>
        <translation>Vom Dateideskriptor %1 kam kein Client-Geheimnis.</translation>
    </message>
    <message>
        <source>--practice=URL takes an address such as http://127.0.0.1:8080, not &quot;%1&quot;.</source>
        <translation>--practice=URL erwartet eine Adresse wie http://127.0.0.1:8080, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Which file? Name one CSV file.</source>
        <translation>Welche Datei? Geben Sie eine CSV-Datei an.</translation>
    </message>
    <message>
        <source>Name one CSV file only.</source>
        <translation>Geben Sie nur eine CSV-Datei an.</translation>
    </message>
    <message>
        <source>The character round fields; empty for none. Found by itself when not given.</source>
        <translation>Das Zeichen um die Felder; leer für keines. Wird ohne Angabe selbst gefunden.</translation>
    </message>
    <message>
        <source>The character that takes the next one literally; empty where only quotes are doubled. Found by itself when not given.</source>
        <translation>Das Zeichen, nach dem das nächste wörtlich gilt; leer, wo Anführungszeichen nur verdoppelt werden. Wird ohne Angabe selbst gefunden.</translation>
    </message>
    <message>
        <source>What lines begin with that are no records; empty for none. Found by itself when not given.</source>
        <translation>Womit Zeilen beginnen, die keine Datensätze sind; leer für keine. Wird ohne Angabe selbst gefunden.</translation>
    </message>
    <message>
        <source>--delimiter takes a character that is neither a quotation mark nor a line end.</source>
        <translation>--delimiter nimmt ein Zeichen, das weder Anführungszeichen noch Zeilenende ist.</translation>
    </message>
    <message>
        <source>--%1 takes one ASCII character that is no line end, or nothing.</source>
        <translation>--%1 nimmt ein ASCII-Zeichen, das kein Zeilenende ist, oder nichts.</translation>
    </message>
    <message>
        <source>--quote and --delimiter cannot be the same character.</source>
        <translation>--quote und --delimiter können nicht dasselbe Zeichen sein.</translation>
    </message>
    <message>
        <source>How the file&apos;s bytes are text, such as utf-8, windows-1252 or shift_jis. Found by itself when not given.</source>
        <translation>Wie die Bytes der Datei Text sind, zum Beispiel utf-8, windows-1252 oder shift_jis. Wird ohne Angabe von selbst gefunden.</translation>
    </message>
    <message>
        <source>Which file to take from a .zip that holds several tables.</source>
        <translation>Welche Datei aus einer .zip mit mehreren Tabellen genommen wird.</translation>
    </message>
    <message>
        <source>--encoding takes the name of an encoding such as %1, not &quot;%2&quot;.</source>
        <translation>--encoding erwartet den Namen einer Zeichenkodierung wie %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>So many lines stand above the header (or above the rows) and are left out. Found by itself when not given.</source>
        <translation>So viele Zeilen stehen über der Kopfzeile (oder über den Zeilen) und werden ausgelassen. Wird von selbst gefunden, wenn nicht angegeben.</translation>
    </message>
    <message>
        <source>The first N rows name the columns together: &quot;Billing&quot; above &quot;City&quot; makes &quot;Billing City&quot;. 1 when not given.</source>
        <translation>Die ersten N Zeilen benennen die Spalten gemeinsam: &quot;Billing&quot; über &quot;City&quot; ergibt &quot;Billing City&quot;. 1, wenn nicht angegeben.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 on, not &quot;%3&quot;.</source>
        <translation>--%1 erwartet eine ganze Zahl ab %2, nicht &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>--no-header and --header-lines do not go together.</source>
        <translation>--no-header und --header-lines passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Send TEXT as FIELD in every record, such as homeAddress.country=Norway. May be repeated.</source>
        <translation>TEXT als FIELD in jedem Eintrag senden, zum Beispiel homeAddress.country=Norwegen. Darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>Send the column COLUMN as a further identity of NAMESPACE, such as CustomerId. May be repeated.</source>
        <translation>Die Spalte COLUMN als weitere Identität des Namensraums NAMESPACE senden, zum Beispiel CustomerId. Darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>Send the SHA-256 of the email address in small letters as a further identity (Email_LC_SHA256).</source>
        <translation>Den SHA-256 der E-Mail-Adresse in Kleinbuchstaben als weitere Identität senden (Email_LC_SHA256).</translation>
    </message>
    <message>
        <source>--constant takes FIELD=TEXT, not &quot;%1&quot;.</source>
        <translation>--constant erwartet FIELD=TEXT, nicht „%1“.</translation>
    </message>
    <message>
        <source>--identity takes NAMESPACE=COLUMN, not &quot;%1&quot;.</source>
        <translation>--identity erwartet NAMESPACE=COLUMN, nicht „%1“.</translation>
    </message>
    <message>
        <source>Map the columns as the recipe R says: one that is kept by that name, or a file, named with a slash or ending in .json.</source>
        <translation>Die Spalten zuordnen, wie es das Rezept R sagt: eines, das unter diesem Namen aufbewahrt ist, oder eine Datei, mit einem Schrägstrich oder der Endung .json.</translation>
    </message>
    <message>
        <source>When the file lacks a column of the recipe: &quot;stop&quot; before anything is sent, which is the default; &quot;replace&quot; it by the column that matches the same field for sure; &quot;ignore&quot; it, where none does. The column of the identity is never replaced and never ignored.</source>
        <translation>Wenn der Datei eine Spalte des Rezepts fehlt: &quot;stop&quot; hält an, bevor etwas gesendet wird, und ist das Übliche; &quot;replace&quot; nimmt stattdessen die Spalte, die sicher zum selben Feld passt; &quot;ignore&quot; fährt ohne sie fort, wo keine passt. Die Spalte der Identität wird nie ersetzt und nie übergangen.</translation>
    </message>
    <message>
        <source>How the dates of the file are written: &quot;ymd&quot;, &quot;mdy&quot; (12/31/2024) or &quot;dmy&quot; (31/12/2024). When not given, the values of each column tell; where they do not, dates that could be two days are not sent.</source>
        <translation>Wie die Datumsangaben der Datei geschrieben sind: „ymd“, „mdy“ (12/31/2024) oder „dmy“ (31/12/2024). Ohne Angabe entscheiden die Werte jeder Spalte; wo sie es nicht tun, werden Angaben, die zwei Tage bedeuten können, nicht gesendet.</translation>
    </message>
    <message>
        <source>--missing-columns takes &quot;stop&quot;, &quot;replace&quot; or &quot;ignore&quot;, not &quot;%1&quot;.</source>
        <translation>--missing-columns nimmt &quot;stop&quot;, &quot;replace&quot; oder &quot;ignore&quot;, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--missing-columns is for --recipe only.</source>
        <translation>--missing-columns gehört nur zu --recipe.</translation>
    </message>
    <message>
        <source>--date-order takes &quot;ymd&quot;, &quot;mdy&quot; or &quot;dmy&quot;, not &quot;%1&quot;.</source>
        <translation>--date-order erwartet „ymd“, „mdy“ oder „dmy“, nicht „%1“.</translation>
    </message>
    <message>
        <source>Whether numbers such as 45292 in columns of dates are days as spreadsheets count them: &quot;yes&quot; or &quot;no&quot;. When not given: in columns that hold nothing else.</source>
        <translation>Ob Zahlen wie 45292 in Datumsspalten Tage sind, wie Tabellenprogramme sie zählen: &quot;yes&quot; oder &quot;no&quot;. Ohne Angabe: in Spalten, die nichts anderes enthalten.</translation>
    </message>
    <message>
        <source>What stands before the decimals of numbers, &quot;comma&quot; or &quot;dot&quot;, in all columns or in the column COLUMN. May be repeated. When not given, the values of each column tell; where they do not, numbers that could be two, such as 1,234, are not sent.</source>
        <translation>Was vor den Dezimalstellen von Zahlen steht, &quot;comma&quot; oder &quot;dot&quot;, in allen Spalten oder in der Spalte COLUMN. Kann wiederholt werden. Ohne Angabe entscheiden die Werte jeder Spalte; wo sie es nicht tun, werden Zahlen, die zwei sein könnten, wie 1,234, nicht gesendet.</translation>
    </message>
    <message>
        <source>Times without a zone are in the time zone ZONE, such as Europe/Stockholm. By default: UTC.</source>
        <translation>Zeiten ohne Zeitzone sind in der Zeitzone ZONE, etwa Europe/Stockholm. Vorgabe: UTC.</translation>
    </message>
    <message>
        <source>Telephone numbers without a country are from the country CC, two letters such as SE. When not given, they are sent as written.</source>
        <translation>Telefonnummern ohne Land sind aus dem Land CC, zwei Buchstaben wie SE. Ohne Angabe werden sie gesendet, wie sie geschrieben sind.</translation>
    </message>
    <message>
        <source>--spreadsheet-dates takes &quot;yes&quot; or &quot;no&quot;, not &quot;%1&quot;.</source>
        <translation>--spreadsheet-dates nimmt &quot;yes&quot; oder &quot;no&quot;, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--decimal takes &quot;comma&quot; or &quot;dot&quot;, or COLUMN=comma, not &quot;%1&quot;.</source>
        <translation>--decimal nimmt &quot;comma&quot; oder &quot;dot&quot;, oder COLUMN=comma, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--time-zone takes the name of a time zone, such as Europe/Stockholm, not &quot;%1&quot;.</source>
        <translation>--time-zone nimmt den Namen einer Zeitzone, etwa Europe/Stockholm, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--phone-country takes the two letters of a country, such as SE, not &quot;%1&quot;.</source>
        <translation>--phone-country nimmt die zwei Buchstaben eines Landes, etwa SE, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--map sends a column as one field only, and &quot;%1&quot; is there twice.</source>
        <translation>--map sendet eine Spalte nur als ein Feld, und „%1“ steht dort zweimal.</translation>
    </message>
    <message>
        <source>Fill rows that have no good email address with one that is found elsewhere: in another &quot;column&quot;, in a &quot;text&quot; such as notes, or in another row with the same &quot;customer&quot; number, &quot;phone&quot; and name, or &quot;name&quot; and home. &quot;all&quot; of them, or &quot;none&quot; that a recipe asks for. &quot;column:alt_email&quot; means that column only. &quot;check&quot; tells beforehand how many rows that would be. May be repeated.</source>
        <translation>Zeilen ohne brauchbare E-Mail-Adresse mit einer füllen, die anderswo steht: in einer anderen Spalte (&quot;column&quot;), in einem Text wie Notizen (&quot;text&quot;) oder in einer anderen Zeile mit derselben Kundennummer (&quot;customer&quot;), mit demselben Telefon und Namen (&quot;phone&quot;) oder mit demselben Namen und Wohnsitz (&quot;name&quot;). Alles davon (&quot;all&quot;) oder nichts von dem, was ein Rezept verlangt (&quot;none&quot;). &quot;column:alt_email&quot; meint nur diese Spalte. &quot;check&quot; sagt vorher, wie viele Zeilen es wären. Kann wiederholt werden.</translation>
    </message>
    <message>
        <source>--rescue takes column, text, customer, phone or name, each perhaps with a column (column:alt_email), or all, or none; not &quot;%1&quot;.</source>
        <translation>--rescue nimmt column, text, customer, phone oder name, jeweils vielleicht mit einer Spalte (column:alt_email), oder all oder none; nicht &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Den Befehl &quot;%1&quot; gibt es nicht.</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>Die Ausgabe</translation>
    </message>
    <message>
        <source>Takes a CSV of customers to Real-Time Customer Profile in Adobe Experience Platform.

Usage: profile-upload COMMAND [options]

  run FILE         import a file: check every row, send the good ones, write a receipt
  check FILE       count the rows that would become profiles, and those that would not
  convert FILE     write the records that would be sent into a file
  records FILE     print every record of a file as JSON
  inspect FILE     tell a file&apos;s encoding, separator, columns and damage
  map FILE         show which profile field each column goes to; save it as a recipe
  recipe           list, show, export, import, rename and remove recipes
  resume [ID]      go on with an interrupted import
  cancel ID        end an interrupted import for good
  imports          list the imports
  connection       add, list and remove connections to the platform
  practice         run the practice platform on this computer

profile-upload COMMAND --help explains a command; --version tells the version.

Exit codes: 0 all that was sent is ingested; 1 finished, but rows were rejected or too many left out;
2 usage or unreadable input; 3 the platform refused or is out of reach; 4 interrupted, can be resumed;
5 stopped before sending, a person is needed.

The program keeps its imports in $PROFILE_UPLOADER_STORE, or else in your account&apos;s data folder.</source>
        <translation>Bringt eine CSV-Datei mit Kunden nach Real-Time Customer Profile in Adobe Experience Platform.

Aufruf: profile-upload COMMAND [options]

  run FILE         eine Datei importieren: jede Zeile prüfen, die guten senden, einen Beleg schreiben
  check FILE       zählen, aus welchen Zeilen Profile würden und aus welchen nicht
  convert FILE     die Einträge, die gesendet würden, in eine Datei schreiben
  records FILE     jeden Datensatz einer Datei als JSON ausgeben
  inspect FILE     Kodierung, Trennzeichen, Spalten und Schäden einer Datei zeigen
  map FILE         zeigen, in welches Profilfeld jede Spalte kommt; als Rezept speichern
  recipe           Rezepte aufzählen, zeigen, exportieren, importieren, umbenennen und entfernen
  resume [ID]      einen unterbrochenen Import fortsetzen
  cancel ID        einen unterbrochenen Import endgültig beenden
  imports          die Importe auflisten
  connection       Verbindungen zur Plattform hinzufügen, auflisten und entfernen
  practice         die Übungsplattform auf diesem Computer starten

profile-upload COMMAND --help erklärt einen Befehl; --version nennt die Version.

Rückgabewerte: 0 alles Gesendete ist aufgenommen; 1 fertig, aber Zeilen abgelehnt oder zu viele ausgelassen;
2 falscher Aufruf oder unlesbare Eingabe; 3 Plattform lehnt ab oder ist nicht erreichbar; 4 unterbrochen,
kann fortgesetzt werden; 5 vor dem Senden angehalten, ein Mensch wird gebraucht.

Das Programm bewahrt seine Importe in $PROFILE_UPLOADER_STORE auf, sonst im Datenordner Ihres Kontos.</translation>
    </message>
    <message>
        <source>Say what to do: run, check, convert, inspect, records, map, recipe, resume, cancel, imports, connection or practice.</source>
        <translation>Geben Sie an, was zu tun ist: run, check, convert, inspect, records, map, recipe, resume, cancel, imports, connection oder practice.</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>The connection %1 is kept.</source>
        <translation>Die Verbindung %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Its secret is in this system&apos;s keychain.</source>
        <translation>Ihr Geheimnis liegt im Schlüsselbund dieses Systems.</translation>
    </message>
    <message>
        <source>There are no connections yet.</source>
        <translation>Es gibt noch keine Verbindungen.</translation>
    </message>
    <message>
        <source>The connection %1 is removed.</source>
        <translation>Die Verbindung %1 ist entfernt.</translation>
    </message>
    <message>
        <source>No keychain of this system answers; a secret that was kept there earlier is still in it.</source>
        <translation>Kein Schlüsselbund dieses Systems antwortet; ein früher dort abgelegtes Geheimnis ist noch darin.</translation>
    </message>
    <message>
        <source>Keeps how to sign in to the platform. The client secret goes to this system&apos;s keychain and nowhere else; give it with --secret-stdin, or at each run.</source>
        <translation>Merkt sich, wie die Anmeldung an der Plattform erfolgt. Das Client-Geheimnis kommt in den Schlüsselbund dieses Systems und nirgendwo sonst hin; geben Sie es mit --secret-stdin oder bei jedem Lauf an.</translation>
    </message>
    <message>
        <source>add, list or remove</source>
        <translation>add, list oder remove</translation>
    </message>
    <message>
        <source>Your name for the connection.</source>
        <translation>Ihr Name für die Verbindung.</translation>
    </message>
    <message>
        <source>The organisation id, ending in @AdobeOrg.</source>
        <translation>Die Organisations-ID, die auf @AdobeOrg endet.</translation>
    </message>
    <message>
        <source>The client id of the OAuth server-to-server credential.</source>
        <translation>Die Client-ID der OAuth-Server-zu-Server-Anmeldedaten.</translation>
    </message>
    <message>
        <source>The scopes, where they are not the usual ones.</source>
        <translation>Die Scopes, falls sie von den üblichen abweichen.</translation>
    </message>
    <message>
        <source>Another address of the platform; http:// only on this computer.</source>
        <translation>Eine andere Adresse der Plattform; http:// nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Say add NAME, list or remove NAME.</source>
        <translation>Geben Sie add NAME, list oder remove NAME an.</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>The CSV file.</source>
        <translation>Die CSV-Datei.</translation>
    </message>
    <message>
        <source>Write the records into the file F, which only you can read; &quot;-&quot; writes them to standard output, and all else to standard error.</source>
        <translation>Die Einträge in die Datei F schreiben, die nur Sie lesen können; &quot;-&quot; schreibt sie auf die Standardausgabe und alles andere auf die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Replace the file F if it is there already.</source>
        <translation>Die Datei F ersetzen, falls sie schon da ist.</translation>
    </message>
    <message>
        <source>Print the outcome as JSON.</source>
        <translation>Das Ergebnis als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Writing the records</source>
        <translation>Die Einträge werden geschrieben</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>Jede Zeile wird geprüft</translation>
    </message>
    <message>
        <source>Writes the records that &quot;run&quot; would send, one JSON object a line, without sending them. Columns are mapped by themselves or by a recipe, onto the fields of the built-in schema (class XDM Individual Profile with Adobe&apos;s field groups for people), as &quot;check&quot; does; a field that only your own schema has cannot be written.</source>
        <translation>Schreibt die Einträge, die &quot;run&quot; senden würde, ein JSON-Objekt je Zeile, ohne sie zu senden. Die Spalten werden von selbst oder nach einem Rezept den Feldern des eingebauten Schemas zugeordnet (Klasse XDM Individual Profile mit Adobes Feldgruppen für Personen), wie bei &quot;check&quot;; ein Feld, das nur Ihr eigenes Schema hat, kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Where to? --out takes the name of a file, or &quot;-&quot; for standard output.</source>
        <translation>Wohin? --out nimmt den Namen einer Datei oder &quot;-&quot; für die Standardausgabe.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Quotation marks are read as ordinary characters.</source>
        <translation>Anführungszeichen werden als gewöhnliche Zeichen gelesen.</translation>
    </message>
    <message>
        <source>Values stand between %1 characters.</source>
        <translation>Werte stehen zwischen Zeichen der Art %1.</translation>
    </message>
    <message>
        <source>The first row does not look like a header with column names.</source>
        <translation>Die erste Zeile sieht nicht wie eine Kopfzeile mit Spaltennamen aus.</translation>
    </message>
    <message>
        <source>Another character would separate the columns just as well as the delimiter that was chosen: %1</source>
        <translation>Ein anderes Zeichen würde die Spalten ebenso gut trennen wie das gewählte Trennzeichen: %1</translation>
    </message>
    <message>
        <source>%1 is read as an escape character.</source>
        <translation>%1 wird als Escape-Zeichen gelesen.</translation>
    </message>
    <message>
        <source>The file is damaged at its end: zero bytes stand there, and are left out.</source>
        <translation>Die Datei ist am Ende beschädigt: Dort stehen Nullbytes, die weggelassen werden.</translation>
    </message>
    <message>
        <source>The last row is too short, and no line end follows: the end of the file may be missing.</source>
        <translation>Die letzte Zeile ist zu kurz, und kein Zeilenende folgt: Das Ende der Datei könnte fehlen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have fewer fields than there are columns; the missing ones are empty.</source>
        <translation>
            <numerusform>%Ln Zeile hat weniger Felder als es Spalten gibt; die fehlenden sind leer.</numerusform>
            <numerusform>%Ln Zeilen haben weniger Felder als es Spalten gibt; die fehlenden sind leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have more fields than there are columns.</source>
        <translation>
            <numerusform>%Ln Zeile hat mehr Felder als es Spalten gibt.</numerusform>
            <numerusform>%Ln Zeilen haben mehr Felder als es Spalten gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are empty.</source>
        <translation>
            <numerusform>%Ln Zeile ist leer.</numerusform>
            <numerusform>%Ln Zeilen sind leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln row(s) a quote is never closed.</source>
        <translation>
            <numerusform>In %Ln Zeile wird ein Anführungszeichen nie geschlossen.</numerusform>
            <numerusform>In %Ln Zeilen wird ein Anführungszeichen nie geschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln row(s) text stands behind a closing quote.</source>
        <translation>
            <numerusform>In %Ln Zeile steht Text hinter einem schließenden Anführungszeichen.</numerusform>
            <numerusform>In %Ln Zeilen steht Text hinter einem schließenden Anführungszeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln row(s) one value spans very many lines: a quote may be missing.</source>
        <translation>
            <numerusform>In %Ln Zeile reicht ein Wert über sehr viele Zeilen: Ein Anführungszeichen könnte fehlen.</numerusform>
            <numerusform>In %Ln Zeilen reicht ein Wert über sehr viele Zeilen: Ein Anführungszeichen könnte fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hold control characters.</source>
        <translation>
            <numerusform>%Ln Zeile enthält Steuerzeichen.</numerusform>
            <numerusform>%Ln Zeilen enthalten Steuerzeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) begin with a byte order mark, as where two files were joined.</source>
        <translation>
            <numerusform>%Ln Zeile beginnt mit einer Bytereihenfolge-Markierung, wie wo zwei Dateien verbunden wurden.</numerusform>
            <numerusform>%Ln Zeilen beginnen mit einer Bytereihenfolge-Markierung, wie wo zwei Dateien verbunden wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are blank and are no rows.</source>
        <translation>
            <numerusform>%Ln Textzeile ist leer und zählt nicht als Zeile.</numerusform>
            <numerusform>%Ln Textzeilen sind leer und zählen nicht als Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are comments and are no rows.</source>
        <translation>
            <numerusform>%Ln Textzeile ist ein Kommentar und zählt nicht als Zeile.</numerusform>
            <numerusform>%Ln Textzeilen sind Kommentare und zählen nicht als Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have a name that is there twice.</source>
        <translation>
            <numerusform>%Ln Spalte hat einen Namen, den es zweimal gibt.</numerusform>
            <numerusform>%Ln Spalten haben einen Namen, den es zweimal gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have no name.</source>
        <translation>
            <numerusform>%Ln Spalte hat keinen Namen.</numerusform>
            <numerusform>%Ln Spalten haben keinen Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have a very long name.</source>
        <translation>
            <numerusform>%Ln Spalte hat einen sehr langen Namen.</numerusform>
            <numerusform>%Ln Spalten haben sehr lange Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>where something is wrong</comment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <comment>where something is wrong</comment>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and where</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The header is not the first line; what stands above it is left out.</source>
        <translation>Die Kopfzeile ist nicht die erste Zeile; was darüber steht, wird weggelassen.</translation>
    </message>
    <message>
        <source>The blanks between delimiters and values or quotes are skipped.</source>
        <translation>Leerzeichen zwischen Trennzeichen und Werten oder Anführungszeichen werden übersprungen.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln row(s) one value is very long: a quote may be missing.</source>
        <translation>
            <numerusform>In %Ln Zeile ist ein Wert sehr lang: Ein Anführungszeichen könnte fehlen.</numerusform>
            <numerusform>In %Ln Zeilen ist ein Wert sehr lang: Ein Anführungszeichen könnte fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8; its text is read in the encoding that fits it best.</source>
        <translation>Die Datei ist nicht UTF-8; ihr Text wird in der Kodierung gelesen, die am besten passt.</translation>
    </message>
    <message>
        <source>The file is compressed; the table in it is read.</source>
        <translation>Die Datei ist komprimiert; die Tabelle darin wird gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln place(s) bytes are no text in the encoding of the file; they show as �.</source>
        <translation>
            <numerusform>An %Ln Stelle sind Bytes kein Text in der Kodierung der Datei; sie erscheinen als �.</numerusform>
            <numerusform>An %Ln Stellen sind Bytes kein Text in der Kodierung der Datei; sie erscheinen als �.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands at the end may not be a customer: a total, or a remark.</source>
        <translation>Was am Ende steht, ist vielleicht kein Kunde: eine Summe oder eine Anmerkung.</translation>
    </message>
    <message>
        <source>A second row of names stands with the first: the two may be one header.</source>
        <translation>Bei der ersten Namenszeile steht eine zweite: Beide könnten ein Kopf sein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are left out as comments, but hold as many values as a row.</source>
        <translation>
            <numerusform>%Ln Zeile wird als Kommentar ausgelassen, enthält aber so viele Werte wie ein Datensatz.</numerusform>
            <numerusform>%Ln Zeilen werden als Kommentare ausgelassen, enthalten aber so viele Werte wie ein Datensatz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Read like this, the text is likeliest to make sense: %1 sure.</source>
        <comment>a percentage</comment>
        <translation>So gelesen ergibt der Text am ehesten Sinn: zu %1 sicher.</translation>
    </message>
    <message>
        <source>Read like this, its words are most like %1: %2 sure.</source>
        <comment>a language, a percentage</comment>
        <translation>So gelesen gleichen die Wörter am meisten %1: zu %2 sicher.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>region, name of an encoding</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The recipe says so.</source>
        <translation>Das Rezept sagt es.</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Sie haben sie gewählt.</translation>
    </message>
    <message>
        <source>The file says so with a byte order mark at its beginning.</source>
        <translation>Die Datei sagt es mit einer Bytereihenfolgemarke am Anfang.</translation>
    </message>
    <message>
        <source>So far only characters that nearly every encoding shares.</source>
        <translation>Bisher nur Zeichen, die fast allen Kodierungen gemeinsam sind.</translation>
    </message>
    <message>
        <source>Its letters beyond ASCII are well-formed UTF-8.</source>
        <translation>Die Buchstaben außerhalb von ASCII sind wohlgeformtes UTF-8.</translation>
    </message>
    <message>
        <source>Zero bytes stand where this encoding has them.</source>
        <translation>Nullbytes stehen dort, wo diese Kodierung sie hat.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, then the system&apos;s or the platform&apos;s own words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Check the network and try again; what has arrived so far is kept.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es erneut; was schon angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Choose the CSV file inside it.</source>
        <translation>Wählen Sie die CSV-Datei darin.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that you may open it and that the drive is still there.</source>
        <translation>Prüfen Sie, ob Sie die Datei öffnen dürfen und ob das Laufwerk noch da ist.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Save the data as a CSV file first: an import must be able to read it again.</source>
        <translation>Speichern Sie die Daten zuerst als CSV-Datei: Ein Import muss sie noch einmal lesen können.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Export it again and check its size.</source>
        <translation>Exportieren Sie die Datei noch einmal und prüfen Sie ihre Größe.</translation>
    </message>
    <message>
        <source>%1 changed while it was being read.</source>
        <translation>%1 wurde während des Lesens geändert.</translation>
    </message>
    <message>
        <source>Wait until the export has finished, then start again.</source>
        <translation>Warten Sie, bis der Export fertig ist, und beginnen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8 (in Excel: Save As, &quot;CSV UTF-8&quot;).</source>
        <translation>Speichern Sie die Datei als CSV UTF-8 (in Excel: Speichern unter, &quot;CSV UTF-8&quot;).</translation>
    </message>
    <message>
        <source>%1 has no header: its first row does not name the columns.</source>
        <translation>%1 hat keine Kopfzeile: Die erste Zeile nennt nicht die Namen der Spalten.</translation>
    </message>
    <message>
        <source>Put a row with the names of the columns first, or say --no-header and name the email column: --map &quot;Column 1=personalEmail.address&quot;.</source>
        <translation>Setzen Sie eine Zeile mit den Spaltennamen an den Anfang, oder geben Sie --no-header an und nennen Sie die E-Mail-Spalte: --map &quot;Column 1=personalEmail.address&quot;.</translation>
    </message>
    <message>
        <source>%1 has a header but no rows.</source>
        <translation>%1 hat eine Kopfzeile, aber keine Zeilen.</translation>
    </message>
    <message>
        <source>Export it again with its customers.</source>
        <translation>Exportieren Sie die Datei noch einmal mit den Kunden.</translation>
    </message>
    <message>
        <source>Row %L1 of %2 begins a quotation mark that is never closed, so all rows after it would be lost.</source>
        <translation>In Zeile %L1 von %2 beginnt ein Anführungszeichen, das nie geschlossen wird; alle Zeilen danach gingen verloren.</translation>
    </message>
    <message>
        <source>Look at that row in a text editor: close the quotation mark, or write it twice.</source>
        <translation>Sehen Sie sich die Zeile in einem Texteditor an: Schließen Sie das Anführungszeichen, oder schreiben Sie es doppelt.</translation>
    </message>
    <message>
        <source>Row %L1 of %2 has a cell of more than %3.</source>
        <translation>Zeile %L1 von %2 hat eine Zelle mit mehr als %3.</translation>
    </message>
    <message>
        <source>A quotation mark that is never closed usually causes this; look at that row.</source>
        <translation>Meist liegt das an einem Anführungszeichen, das nie geschlossen wird; sehen Sie sich die Zeile an.</translation>
    </message>
    <message>
        <source>Row %L1 of %2 has more than %L3 columns.</source>
        <translation>Zeile %L1 von %2 hat mehr als %L3 Spalten.</translation>
    </message>
    <message>
        <source>Check that the delimiter is the right one.</source>
        <translation>Prüfen Sie, ob das Trennzeichen stimmt.</translation>
    </message>
    <message>
        <source>No column is mapped to the email address, and without it there are no profiles.</source>
        <translation>Der E-Mail-Adresse ist keine Spalte zugeordnet, und ohne sie entstehen keine Profile.</translation>
    </message>
    <message>
        <source>Name the column: --map &quot;COLUMN=%1&quot;.</source>
        <translation>Nennen Sie die Spalte: --map &quot;COLUMN=%1&quot;.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;.</source>
        <translation>Die Datei hat keine Spalte &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Check the recipe or the option against the header of the file.</source>
        <translation>Vergleichen Sie das Rezept oder die Option mit der Kopfzeile der Datei.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds a secret and is never uploaded.</source>
        <translation>Die Spalte &quot;%1&quot; enthält ein Geheimnis und wird nie hochgeladen.</translation>
    </message>
    <message>
        <source>Take it out of the mapping.</source>
        <translation>Nehmen Sie sie aus der Zuordnung heraus.</translation>
    </message>
    <message>
        <source>The dataset&apos;s schema has no field %1.</source>
        <translation>Das Schema des Datensatzes hat kein Feld %1.</translation>
    </message>
    <message>
        <source>Choose another field, or leave the column out.</source>
        <translation>Wählen Sie ein anderes Feld, oder lassen Sie die Spalte aus.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eine davon aus.</translation>
    </message>
    <message>
        <source>The recipe %1 cannot be read.</source>
        <translation>Das Rezept %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 already exists and is something else; writing there would destroy it.</source>
        <translation>%1 gibt es schon, und es ist etwas anderes; beim Schreiben ginge es verloren.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is not a recipe that this program understands.</source>
        <translation>%1 ist kein Rezept, das dieses Programm versteht.</translation>
    </message>
    <message>
        <source>Save a new one with &quot;profile-upload map FILE --save-recipe&quot;.</source>
        <translation>Speichern Sie ein neues mit &quot;profile-upload map FILE --save-recipe&quot;.</translation>
    </message>
    <message>
        <source>The schema of the dataset cannot be used: it has no fields that a row could fill.</source>
        <translation>Das Schema des Datensatzes ist nicht verwendbar: Es hat keine Felder, die eine Zeile füllen könnte.</translation>
    </message>
    <message>
        <source>Choose another dataset.</source>
        <translation>Wählen Sie einen anderen Datensatz.</translation>
    </message>
    <message>
        <source>No row can be sent: every row is left out.</source>
        <translation>Keine Zeile kann gesendet werden: Jede Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>&quot;profile-upload check&quot; says why; mend the file or its mapping.</source>
        <translation>&quot;profile-upload check&quot; nennt den Grund; korrigieren Sie die Datei oder ihre Zuordnung.</translation>
    </message>
    <message>
        <source>The address %1 is not one that a sign-in may be sent to.</source>
        <translation>An die Adresse %1 darf keine Anmeldung gesendet werden.</translation>
    </message>
    <message>
        <source>Addresses of the platform begin with https://.</source>
        <translation>Adressen der Plattform beginnen mit https://.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was sent.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the date of this computer; in a company network ask for its root certificate.</source>
        <translation>Prüfen Sie das Datum dieses Computers; fragen Sie in einem Firmennetz nach dessen Stammzertifikat.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off.</source>
        <translation>Die Antwort von %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>%1 gave an answer that does not come from the platform.</source>
        <translation>%1 hat eine Antwort gegeben, die nicht von der Plattform stammt.</translation>
    </message>
    <message>
        <source>A proxy or sign-in page of the network may be in between.</source>
        <translation>Vielleicht ist ein Proxy oder eine Anmeldeseite des Netzwerks dazwischen.</translation>
    </message>
    <message>
        <source>The platform&apos;s address sends us on to %1, which is not followed.</source>
        <translation>Die Adresse der Plattform leitet auf %1 um; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The platform asked us to wait %L1 s.</source>
        <translation>Die Plattform bittet darum, %L1 s zu warten.</translation>
    </message>
    <message>
        <source>The platform asked us to wait.</source>
        <translation>Die Plattform bittet darum zu warten.</translation>
    </message>
    <message>
        <source>Go on later; nothing is lost.</source>
        <translation>Setzen Sie später fort; nichts geht verloren.</translation>
    </message>
    <message>
        <source>The platform has a fault of its own (status %1).</source>
        <translation>Die Plattform hat selbst eine Störung (Status %1).</translation>
    </message>
    <message>
        <source>The platform refused the sign-in.</source>
        <translation>Die Plattform hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Check client id and client secret in Adobe Developer Console; a secret may have been replaced.</source>
        <translation>Prüfen Sie Client-ID und Client-Geheimnis in der Adobe Developer Console; vielleicht wurde ein Geheimnis ersetzt.</translation>
    </message>
    <message>
        <source>The platform does not accept our sign-in any more.</source>
        <translation>Die Plattform nimmt die Anmeldung nicht mehr an.</translation>
    </message>
    <message>
        <source>Check that the credential still exists and belongs to this organisation.</source>
        <translation>Prüfen Sie, ob es die Anmeldedaten noch gibt und ob sie zu dieser Organisation gehören.</translation>
    </message>
    <message>
        <source>The sign-in works, but the platform does not allow this.</source>
        <translation>Die Anmeldung funktioniert, aber die Plattform erlaubt dies nicht.</translation>
    </message>
    <message>
        <source>An administrator must add the API credential to a role with the needed rights, in Experience Cloud under Permissions.</source>
        <translation>Ein Administrator muss die API-Anmeldedaten in Experience Cloud unter Permissions einer Rolle mit den nötigen Rechten hinzufügen.</translation>
    </message>
    <message>
        <source>The platform refused the request (status %1).</source>
        <translation>Die Plattform hat die Anfrage abgelehnt (Status %1).</translation>
    </message>
    <message>
        <source>The details say why; they help whoever looks after the platform.</source>
        <translation>Die Einzelheiten nennen den Grund; sie helfen denen, die Ihre Plattform betreuen.</translation>
    </message>
    <message>
        <source>The platform does not know %1.</source>
        <translation>Die Plattform kennt %1 nicht.</translation>
    </message>
    <message>
        <source>Check that it is in this sandbox and that you may see it.</source>
        <translation>Prüfen Sie, ob es in dieser Sandbox liegt und ob Sie es sehen dürfen.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 at the same time.</source>
        <translation>Jemand anderes hat %1 zur gleichen Zeit geändert.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no active sandbox %1 for this sign-in.</source>
        <translation>Für diese Anmeldung gibt es keine aktive Sandbox %1.</translation>
    </message>
    <message>
        <source>The credential is in no role that has a sandbox.</source>
        <translation>Die Anmeldedaten gehören zu keiner Rolle mit einer Sandbox.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Verfügbar sind: %1.</translation>
    </message>
    <message>
        <source>No sandbox was named.</source>
        <translation>Es wurde keine Sandbox genannt.</translation>
    </message>
    <message>
        <source>Name one with --sandbox; there are: %1.</source>
        <translation>Nennen Sie eine mit --sandbox; verfügbar sind: %1.</translation>
    </message>
    <message>
        <source>There is no dataset %1 in this sandbox.</source>
        <translation>In dieser Sandbox gibt es keinen Datensatz %1.</translation>
    </message>
    <message>
        <source>Create one from a profile schema first.</source>
        <translation>Legen Sie zuerst einen aus einem Profilschema an.</translation>
    </message>
    <message>
        <source>More than one dataset is named %1.</source>
        <translation>Mehrere Datensätze heißen %1.</translation>
    </message>
    <message>
        <source>Give its id instead: %1.</source>
        <translation>Geben Sie stattdessen die ID an: %1.</translation>
    </message>
    <message>
        <source>No dataset was named, and there is more than one to choose from.</source>
        <translation>Es wurde kein Datensatz genannt, und mehrere stehen zur Auswahl.</translation>
    </message>
    <message>
        <source>Name one with --dataset: %1.</source>
        <translation>Nennen Sie einen mit --dataset: %1.</translation>
    </message>
    <message>
        <source>The dataset %1 does not hold profiles: its schema is of another class.</source>
        <translation>Der Datensatz %1 enthält keine Profile: Sein Schema hat eine andere Klasse.</translation>
    </message>
    <message>
        <source>Choose a dataset whose schema is based on XDM Individual Profile.</source>
        <translation>Wählen Sie einen Datensatz, dessen Schema auf XDM Individual Profile beruht.</translation>
    </message>
    <message>
        <source>The schema of %1 is not enabled for Profile, so its dataset cannot be either.</source>
        <translation>Das Schema von %1 ist nicht für Profil aktiviert, also kann es auch der Datensatz nicht werden.</translation>
    </message>
    <message>
        <source>Enable it with --enable-schema. That cannot be undone.</source>
        <translation>Aktivieren Sie es mit --enable-schema. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The schema of %1 has no primary identity, so its rows would never become profiles.</source>
        <translation>Das Schema von %1 hat keine primäre Identität; aus den Zeilen würden nie Profile.</translation>
    </message>
    <message>
        <source>Mark the email address as primary identity in the schema, or choose another dataset.</source>
        <translation>Kennzeichnen Sie die E-Mail-Adresse im Schema als primäre Identität, oder wählen Sie einen anderen Datensatz.</translation>
    </message>
    <message>
        <source>The primary identity of the schema is %1, which is not an email address.</source>
        <translation>Die primäre Identität des Schemas ist %1, und das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Choose a dataset whose primary identity is the email address.</source>
        <translation>Wählen Sie einen Datensatz, dessen primäre Identität die E-Mail-Adresse ist.</translation>
    </message>
    <message>
        <source>The platform accepted the Profile flag of %1 but did not keep it.</source>
        <translation>Die Plattform hat den Profilschalter von %1 angenommen, aber nicht behalten.</translation>
    </message>
    <message>
        <source>Check in the platform that its schema is enabled for Profile. Nothing was sent.</source>
        <translation>Prüfen Sie in der Plattform, ob das Schema für Profil aktiviert ist. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no connection %1.</source>
        <translation>Es gibt keine Verbindung %1.</translation>
    </message>
    <message>
        <source>&quot;profile-upload connection list&quot; shows what there is, &quot;connection add&quot; makes one.</source>
        <translation>&quot;profile-upload connection list&quot; zeigt die vorhandenen, &quot;connection add&quot; legt eine an.</translation>
    </message>
    <message>
        <source>There is already a connection %1.</source>
        <translation>Es gibt schon eine Verbindung %1.</translation>
    </message>
    <message>
        <source>Remove it first, or choose another name.</source>
        <translation>Entfernen Sie sie zuerst, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The connection cannot be used: %1.</source>
        <translation>Die Verbindung ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>Copy organisation id and client id from Adobe Developer Console.</source>
        <translation>Kopieren Sie Organisations-ID und Client-ID aus der Adobe Developer Console.</translation>
    </message>
    <message>
        <source>The client secret of the connection %1 is not known.</source>
        <translation>Das Client-Geheimnis der Verbindung %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Give it on standard input with --secret-stdin, or add the connection anew.</source>
        <translation>Geben Sie es mit --secret-stdin über die Standardeingabe an, oder fügen Sie die Verbindung neu hinzu.</translation>
    </message>
    <message>
        <source>No keychain of this system answers, so the secret cannot be kept.</source>
        <translation>Kein Schlüsselbund dieses Systems antwortet; das Geheimnis kann nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Give it at each run: --secret-stdin, --secret-fd N, or a file CLIENT_SECRET in $CREDENTIALS_DIRECTORY.</source>
        <translation>Geben Sie es bei jedem Lauf an: mit --secret-stdin, --secret-fd N oder einer Datei CLIENT_SECRET in $CREDENTIALS_DIRECTORY.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check your rights on that folder.</source>
        <translation>Prüfen Sie Ihre Rechte für diesen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation>Der Datenträger ist voll: %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 could not be written or read.</source>
        <translation>%1 konnte nicht geschrieben oder gelesen werden.</translation>
    </message>
    <message>
        <source>Check the drive, then go on.</source>
        <translation>Prüfen Sie das Laufwerk und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The record of import %1 is damaged.</source>
        <translation>Die Aufzeichnung zum Import %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>It was put aside as %1. Look the batch up in the platform before sending the file again.</source>
        <translation>Sie wurde als %1 beiseitegelegt. Sehen Sie den Batch in der Plattform nach, bevor Sie die Datei noch einmal senden.</translation>
    </message>
    <message>
        <source>The record of import %1 comes from a newer version of this program.</source>
        <translation>Die Aufzeichnung zum Import %1 stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Go on with that version.</source>
        <translation>Setzen Sie mit jener Version fort.</translation>
    </message>
    <message>
        <source>The changes kept of an earlier visit are damaged.</source>
        <translation>Die gespeicherten Änderungen eines früheren Besuchs sind beschädigt.</translation>
    </message>
    <message>
        <source>They were put aside as %1; the file itself is untouched.</source>
        <translation>Sie wurden als %1 beiseitegelegt; die Datei selbst ist unberührt.</translation>
    </message>
    <message>
        <source>The changes kept in %1 come from a newer version of this program.</source>
        <translation>Die Änderungen in %1 stammen von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Go on with that version; changes made here are not kept.</source>
        <translation>Setzen Sie mit jener Version fort; Änderungen hier werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Another window changes rows of this very file.</source>
        <translation>Ein anderes Fenster ändert Zeilen derselben Datei.</translation>
    </message>
    <message>
        <source>Go on there; changes made here are not kept.</source>
        <translation>Arbeiten Sie dort weiter; Änderungen hier werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is no interrupted import.</source>
        <translation>Es gibt keinen unterbrochenen Import.</translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation>Es gibt keinen Import %1.</translation>
    </message>
    <message>
        <source>&quot;profile-upload imports&quot; lists them.</source>
        <translation>&quot;profile-upload imports&quot; listet sie auf.</translation>
    </message>
    <message>
        <source>Let it finish, or stop it there.</source>
        <translation>Lassen Sie es fertig werden, oder halten Sie es dort an.</translation>
    </message>
    <message>
        <source>Import %1 is over: there is nothing to go on with or to cancel.</source>
        <translation>Import %1 ist beendet: Es gibt nichts fortzusetzen oder abzubrechen.</translation>
    </message>
    <message>
        <source>&quot;profile-upload imports&quot; shows how it ended.</source>
        <translation>&quot;profile-upload imports&quot; zeigt, wie er geendet hat.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Put it back, then go on; nothing is lost.</source>
        <translation>Legen Sie die Datei zurück und setzen Sie dann fort; nichts geht verloren.</translation>
    </message>
    <message>
        <source>%1 is not the file that this import began with.</source>
        <translation>%1 ist nicht die Datei, mit der dieser Import begonnen hat.</translation>
    </message>
    <message>
        <source>Put the original back and go on, or cancel this import and begin anew. Two versions are never mixed.</source>
        <translation>Legen Sie das Original zurück und setzen Sie fort, oder brechen Sie diesen Import ab und beginnen Sie neu. Zwei Fassungen werden nie gemischt.</translation>
    </message>
    <message>
        <source>The same rows now give other bytes than when this import began.</source>
        <translation>Dieselben Zeilen ergeben jetzt andere Bytes als zu Beginn dieses Imports.</translation>
    </message>
    <message>
        <source>Cancel this import and begin anew; what has been sent has no effect until then.</source>
        <translation>Brechen Sie diesen Import ab und beginnen Sie neu; was gesendet wurde, hat bis dahin keine Wirkung.</translation>
    </message>
    <message>
        <source>The platform refused the whole batch %1: nothing of it was ingested.</source>
        <translation>Die Plattform hat den ganzen Batch %1 abgelehnt: Nichts davon wurde aufgenommen.</translation>
    </message>
    <message>
        <source>The receipt names the rows and the reasons.</source>
        <translation>Der Beleg nennt die Zeilen und die Gründe.</translation>
    </message>
    <message>
        <source>The platform has given up on the batch %1 without saying what became of it.</source>
        <translation>Die Plattform hat den Batch %1 aufgegeben, ohne zu sagen, was aus ihm geworden ist.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the platform about this batch before you send the file again.</source>
        <translation>Fragen Sie diejenigen, die Ihre Plattform betreuen, nach diesem Batch, bevor Sie die Datei noch einmal senden.</translation>
    </message>
    <message>
        <source>Whether the platform made the batch is not known, because it does not answer.</source>
        <translation>Ob die Plattform den Batch angelegt hat, ist nicht bekannt, weil sie nicht antwortet.</translation>
    </message>
    <message>
        <source>Go on later. At worst an empty batch is left there; it holds no records.</source>
        <translation>Setzen Sie später fort. Schlimmstenfalls bleibt dort ein leerer Batch zurück; er enthält keine Einträge.</translation>
    </message>
    <message>
        <source>The batch %1 was ended by somebody else.</source>
        <translation>Der Batch %1 wurde von jemand anderem beendet.</translation>
    </message>
    <message>
        <source>Go on: its rows are sent again in a new batch.</source>
        <translation>Setzen Sie fort: Seine Zeilen werden in einem neuen Batch noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The batch %1 cannot be stopped any more: the platform is already working on it.</source>
        <translation>Der Batch %1 lässt sich nicht mehr anhalten: Die Plattform arbeitet schon daran.</translation>
    </message>
    <message>
        <source>Let it finish; the receipt will say what became of every row.</source>
        <translation>Lassen Sie ihn fertig werden; der Beleg sagt, was aus jeder Zeile geworden ist.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1.</source>
        <translation>Der Beleg kann nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Make room there, or name another folder with --receipt.</source>
        <translation>Schaffen Sie dort Platz, oder geben Sie mit --receipt einen anderen Ordner an.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Port %1 ist von einem anderen Programm belegt.</translation>
    </message>
    <message>
        <source>Choose another one with --port, or none for any.</source>
        <translation>Wählen Sie mit --port einen anderen, oder keinen für einen beliebigen.</translation>
    </message>
    <message>
        <source>%1 is not on this computer, and practice never leaves it.</source>
        <translation>%1 ist nicht auf diesem Computer, und die Übung verlässt ihn nie.</translation>
    </message>
    <message>
        <source>Use an address that begins with http://127.0.0.1.</source>
        <translation>Verwenden Sie eine Adresse, die mit http://127.0.0.1 beginnt.</translation>
    </message>
    <message>
        <source>No practice platform answers at %1.</source>
        <translation>Unter %1 antwortet keine Übungsplattform.</translation>
    </message>
    <message>
        <source>Start one with &quot;profile-upload practice&quot;, or use --practice alone.</source>
        <translation>Starten Sie eine mit &quot;profile-upload practice&quot;, oder verwenden Sie --practice ohne Adresse.</translation>
    </message>
    <message>
        <source>Another program already serves the practice platform, at %1.</source>
        <translation>Ein anderes Programm betreibt die Übungsplattform schon, unter %1.</translation>
    </message>
    <message>
        <source>Use that one, or stop it first.</source>
        <translation>Verwenden Sie diese, oder halten Sie sie zuerst an.</translation>
    </message>
    <message>
        <source>&quot;profile-upload --help&quot; explains.</source>
        <translation>&quot;profile-upload --help&quot; erklärt es.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The import is paused.</source>
        <translation>Der Import ist angehalten.</translation>
    </message>
    <message>
        <source>Go on with &quot;profile-upload resume %1&quot;.</source>
        <translation>Setzen Sie ihn mit &quot;profile-upload resume %1&quot; fort.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own.</source>
        <translation>Das Programm hat selbst einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Please report it with these words.</source>
        <translation>Bitte melden Sie ihn mit diesem Wortlaut.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of files</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is not text: the byte at position %L2 does not fit.</source>
        <translation>%1 ist kein Text: Das Byte an Position %L2 passt nicht.</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be unpacked.</source>
        <translation>%1 ist beschädigt und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Laden oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Unpack it with its password, then choose the CSV file.</source>
        <translation>Entpacken Sie sie mit ihrem Passwort und wählen Sie dann die CSV-Datei.</translation>
    </message>
    <message>
        <source>There is no CSV file in %1.</source>
        <translation>In %1 ist keine CSV-Datei.</translation>
    </message>
    <message>
        <source>Save the data as CSV; files that end with .csv, .tsv or .txt are looked for.</source>
        <translation>Speichern Sie die Daten als CSV; gesucht werden Dateien, die auf .csv, .tsv oder .txt enden.</translation>
    </message>
    <message>
        <source>There is more than one table in %1: %2.</source>
        <translation>In %1 ist mehr als eine Tabelle: %2.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot; in the archive.</source>
        <translation>Im Archiv ist keine Datei „%1“.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Vorhanden: %1.</translation>
    </message>
    <message>
        <source>What is packed in %1 is more than %L2 times as large as the file.</source>
        <translation>Was in %1 gepackt ist, ist mehr als %L2-mal so groß wie die Datei.</translation>
    </message>
    <message>
        <source>No table of customers is like that. If you trust it, unpack it yourself.</source>
        <translation>Keine Kundentabelle ist so. Wenn Sie ihr vertrauen, entpacken Sie sie selbst.</translation>
    </message>
    <message>
        <source>Choose one of them; on the command line with --entry NAME.</source>
        <translation>Wählen Sie eine davon; auf der Kommandozeile mit --entry NAME.</translation>
    </message>
    <message>
        <source>Another running program works on the import of %1.</source>
        <translation>Ein anderes laufendes Programm arbeitet am Import von %1.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Es gibt schon eine Datei %1.</translation>
    </message>
    <message>
        <source>Choose another name, or let it be replaced with --force.</source>
        <translation>Wählen Sie einen anderen Namen, oder lassen Sie sie mit --force ersetzen.</translation>
    </message>
    <message>
        <source>%1 is no .zip file, so nothing can be chosen out of it.</source>
        <translation>%1 ist keine .zip-Datei, deshalb lässt sich nichts daraus wählen.</translation>
    </message>
    <message>
        <source>Leave out --entry, or name the .zip file.</source>
        <translation>Lassen Sie --entry weg oder nennen Sie die .zip-Datei.</translation>
    </message>
    <message>
        <source>Make room there, then try again or go on. Nothing is lost.</source>
        <translation>Schaffen Sie dort Platz und versuchen Sie es erneut oder machen Sie weiter. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>The same field is filled twice (%1).</source>
        <translation>Dasselbe Feld wird zweimal gefüllt (%1).</translation>
    </message>
    <message>
        <source>What is set for %1 would make a consent of a &quot;no&quot; or of an empty cell.</source>
        <translation>Was für %1 eingestellt ist, würde aus einem Nein oder einer leeren Zelle eine Einwilligung machen.</translation>
    </message>
    <message>
        <source>Take it out: a consent may only come from a cell that gives it.</source>
        <translation>Nehmen Sie es heraus: Eine Einwilligung darf nur aus einer Zelle kommen, die sie gibt.</translation>
    </message>
    <message>
        <source>The field %1 cannot hold the text &quot;%2&quot;.</source>
        <translation>Das Feld %1 kann den Text „%2“ nicht aufnehmen.</translation>
    </message>
    <message>
        <source>Give another text, or fill the field from a column.</source>
        <translation>Geben Sie einen anderen Text an, oder füllen Sie das Feld aus einer Spalte.</translation>
    </message>
    <message>
        <source>The records would have more identities than the platform takes (%L1).</source>
        <translation>Die Einträge hätten mehr Identitäten, als die Plattform annimmt (%L1).</translation>
    </message>
    <message>
        <source>Leave some of the further identities out.</source>
        <translation>Lassen Sie einige der weiteren Identitäten aus.</translation>
    </message>
    <message>
        <source>The dataset&apos;s schema has no identity map, so it cannot hold further identities (%1).</source>
        <translation>Das Schema des Datensatzes hat keine Identitätszuordnung und kann deshalb keine weiteren Identitäten aufnehmen (%1).</translation>
    </message>
    <message>
        <source>Add the field group IdentityMap to the schema, or leave the identity out.</source>
        <translation>Fügen Sie dem Schema die Feldgruppe IdentityMap hinzu, oder lassen Sie die Identität aus.</translation>
    </message>
    <message>
        <source>The platform has no identity namespace %1.</source>
        <translation>Die Plattform hat keinen Identitäts-Namensraum %1.</translation>
    </message>
    <message>
        <source>The recipe %1 was written by a newer version of this program.</source>
        <translation>Das Rezept %1 wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>Update this program. The recipe is left as it is.</source>
        <translation>Aktualisieren Sie dieses Programm. Das Rezept bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The file does not have what the recipe maps: %1.</source>
        <translation>Die Datei hat nicht, was das Rezept zuordnet: %1.</translation>
    </message>
    <message>
        <source>Say which column is meant with --map &quot;COLUMN=FIELD&quot;, or go on without it with --missing-columns ignore. &quot;profile-upload map FILE --recipe R&quot; shows what fits.</source>
        <translation>Geben Sie mit --map &quot;SPALTE=FELD&quot; an, welche Spalte gemeint ist, oder fahren Sie mit --missing-columns ignore ohne sie fort. &quot;profile-upload map DATEI --recipe R&quot; zeigt, was passt.</translation>
    </message>
    <message>
        <source>There is no recipe called %1.</source>
        <translation>Es gibt kein Rezept namens %1.</translation>
    </message>
    <message>
        <source>&quot;profile-upload recipe list&quot; lists them; a file is named with its folder or ends in .json.</source>
        <translation>&quot;profile-upload recipe list&quot; zählt sie auf; eine Datei wird mit ihrem Ordner genannt oder endet auf .json.</translation>
    </message>
    <message>
        <source>There is a recipe called %1 already.</source>
        <translation>Es gibt schon ein Rezept namens %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a recipe.</source>
        <translation>&quot;%1&quot; kann nicht der Name eines Rezepts sein.</translation>
    </message>
    <message>
        <source>Give it a name of at most 100 characters, without a slash and not ending in .json.</source>
        <translation>Geben Sie ihm einen Namen von höchstens 100 Zeichen, ohne Schrägstrich und ohne die Endung .json.</translation>
    </message>
    <message>
        <source>The schema of the dataset cannot be used: it is nested too deeply or has too many fields.</source>
        <translation>Das Schema des Datensatzes kann nicht verwendet werden: Es ist zu tief verschachtelt oder hat zu viele Felder.</translation>
    </message>
    <message>
        <source>%1 is larger than any recipe (%L2 MB).</source>
        <translation>%1 ist größer als jedes Rezept (%L2 MB).</translation>
    </message>
    <message>
        <source>Choose the file of a recipe.</source>
        <translation>Wählen Sie die Datei eines Rezepts.</translation>
    </message>
    <message>
        <source>Choose one that is there, create it under Identities in Experience Platform, or leave the identity out. There are: %1.</source>
        <translation>Wählen Sie einen vorhandenen, legen Sie ihn in Experience Platform unter „Identitäten“ an, oder lassen Sie die Identität weg. Es gibt: %1.</translation>
    </message>
    <message>
        <source>The expression cannot be understood at character %L1.</source>
        <translation>Der Ausdruck ist ab Zeichen %L1 nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Characters with a meaning of their own, such as ( [ * + ? . are taken literally after a backslash.</source>
        <translation>Zeichen mit eigener Bedeutung, etwa ( [ * + ? . werden nach einem umgekehrten Schrägstrich wörtlich genommen.</translation>
    </message>
    <message>
        <source>The replacement uses group %L1, which the expression does not have.</source>
        <translation>Die Ersetzung verwendet Gruppe %L1, die der Ausdruck nicht hat.</translation>
    </message>
    <message>
        <source>Put what it stands for in ( ), or write \\ for a backslash.</source>
        <translation>Setzen Sie das, wofür sie steht, in ( ), oder schreiben Sie \\ für einen umgekehrten Schrägstrich.</translation>
    </message>
    <message>
        <source>The expression takes too long: it was given up in row %L1.</source>
        <translation>Der Ausdruck braucht zu lange: In Zeile %L1 wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Make it simpler: one repetition inside another, such as (a+)+, takes for ever.</source>
        <translation>Vereinfachen Sie ihn: Eine Wiederholung in einer anderen, etwa (a+)+, nimmt kein Ende.</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Shows which profile field each column goes to, how sure that is, and why. Only columns whose match is sure are sent; --map and --leave-out change that.</source>
        <translation>Zeigt, in welches Profilfeld jede Spalte kommt, wie sicher das ist und warum. Gesendet werden nur Spalten mit sicherer Zuordnung; --map und --leave-out ändern das.</translation>
    </message>
    <message>
        <source>The CSV file.</source>
        <translation>Die CSV-Datei.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>Reads the whole file and counts the rows that would become profiles and those that would not. Sends nothing.</source>
        <translation>Liest die ganze Datei und zählt, aus welchen Zeilen Profile würden und aus welchen nicht. Sendet nichts.</translation>
    </message>
    <message>
        <source>Rows with damaged text</source>
        <translation>Zeilen mit beschädigtem Text</translation>
    </message>
    <message>
        <source>  Row %L1: %2</source>
        <comment>number, what is wrong</comment>
        <translation>  Zeile %L1: %2</translation>
    </message>
    <message>
        <source>  … and more; --json lists them.</source>
        <translation>  … und weitere; --json zählt sie auf.</translation>
    </message>
    <message>
        <source>Save the mapping as a recipe, for the next file of this kind: kept by the name R, or in a file, named with a slash or ending in .json.</source>
        <translation>Die Zuordnung als Rezept speichern, für die nächste Datei dieser Art: unter dem Namen R, oder in einer Datei, mit einem Schrägstrich oder der Endung .json.</translation>
    </message>
    <message>
        <source>With --save-recipe: replace a recipe that is kept by that name.</source>
        <translation>Mit --save-recipe: ein Rezept ersetzen, das unter diesem Namen aufbewahrt ist.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Email is missing</source>
        <translation>E-Mail fehlt</translation>
    </message>
    <message>
        <source>Email is not valid</source>
        <translation>E-Mail ist ungültig</translation>
    </message>
    <message>
        <source>A later row has the same email and is sent instead</source>
        <translation>Eine spätere Zeile hat dieselbe E-Mail und wird stattdessen gesendet</translation>
    </message>
    <message>
        <source>%1: the value does not fit and is left out</source>
        <translation>%1: Der Wert passt nicht und wird ausgelassen</translation>
    </message>
    <message>
        <source>A required value is missing</source>
        <translation>Ein Pflichtwert fehlt</translation>
    </message>
    <message>
        <source>%1: a required value is missing</source>
        <translation>%1: Ein Pflichtwert fehlt</translation>
    </message>
    <message>
        <source>More than the platform takes in one record</source>
        <translation>Mehr, als die Plattform in einem Eintrag annimmt</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>Part of a customer whose own row is left out</source>
        <translation>Teil eines Kunden, dessen eigene Zeile ausgelassen wird</translation>
    </message>
    <message>
        <source>Continues a customer, but none is above it</source>
        <translation>Setzt einen Kunden fort, aber darüber steht keiner</translation>
    </message>
    <message>
        <source>Damaged text: %1</source>
        <comment>bytes</comment>
        <translation>Beschädigter Text: %1</translation>
    </message>
    <message>
        <source>Damaged text: %1 at character %2</source>
        <comment>bytes, number</comment>
        <translation>Beschädigter Text: %1 bei Zeichen %2</translation>
    </message>
    <message>
        <source>Damaged text: %1 at character %2 of %3</source>
        <comment>bytes, number, name of a column</comment>
        <translation>Beschädigter Text: %1 bei Zeichen %2 in %3</translation>
    </message>
    <message>
        <source>A later row has the same email in other letters and is sent instead</source>
        <translation>Eine spätere Zeile hat dieselbe E-Mail-Adresse in anderer Schreibung und wird stattdessen gesendet</translation>
    </message>
    <message>
        <source>A later row has the same email with other blanks and is sent instead</source>
        <translation>Eine spätere Zeile hat dieselbe E-Mail-Adresse mit anderen Leerzeichen und wird stattdessen gesendet</translation>
    </message>
    <message>
        <source>%1: longer than the platform takes as an identity</source>
        <translation>%1: länger, als die Plattform es als Identität annimmt</translation>
    </message>
    <message>
        <source>The email looks misspelt</source>
        <translation>Die E-Mail-Adresse sieht falsch geschrieben aus</translation>
    </message>
    <message>
        <source>The email looks misspelt: %1 may be meant</source>
        <translation>Die E-Mail-Adresse sieht falsch geschrieben aus: vielleicht ist %1 gemeint</translation>
    </message>
    <message>
        <source>The email is used by several people</source>
        <translation>Die E-Mail-Adresse wird von mehreren Personen verwendet</translation>
    </message>
    <message>
        <source>The same person has another email in another row</source>
        <translation>Dieselbe Person hat in einer anderen Zeile eine andere E-Mail-Adresse</translation>
    </message>
    <message>
        <source>%1: zeros in front seem to be lost</source>
        <translation>%1: führende Nullen scheinen verloren zu sein</translation>
    </message>
    <message>
        <source>%1: a spreadsheet has shortened the number</source>
        <translation>%1: eine Tabellenkalkulation hat die Zahl verkürzt</translation>
    </message>
    <message>
        <source>%1: a spreadsheet has rounded the number</source>
        <translation>%1: eine Tabellenkalkulation hat die Zahl gerundet</translation>
    </message>
    <message>
        <source>%1: letters are garbled</source>
        <translation>%1: Buchstaben sind entstellt</translation>
    </message>
    <message>
        <source>%1: day and month may be swapped</source>
        <translation>%1: Tag und Monat sind vielleicht vertauscht</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>Going to the dataset %1 in the sandbox %2.</source>
        <translation>Ziel ist der Datensatz %1 in der Sandbox %2.</translation>
    </message>
    <message>
        <source>Its schema will be enabled for Profile. This cannot be undone.</source>
        <translation>Sein Schema wird für Profil aktiviert. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The dataset will be enabled for Profile.</source>
        <translation>Der Datensatz wird für Profil aktiviert.</translation>
    </message>
    <message>
        <source>The dataset is not enabled for Profile: its rows will not become profiles (--profile switches it on).</source>
        <translation>Der Datensatz ist nicht für Profil aktiviert: Aus den Zeilen werden keine Profile (--profile schaltet es ein).</translation>
    </message>
    <message>
        <source>Everything was sent. Write its receipt with: profile-upload resume %1</source>
        <translation>Alles wurde gesendet. Den Beleg schreiben mit: profile-upload resume %1</translation>
    </message>
    <message>
        <source>Go on with: profile-upload resume %1</source>
        <translation>Fortsetzen mit: profile-upload resume %1</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <translation>%1 Neuer Versuch in %2 s.</translation>
    </message>
    <message>
        <source>The import is cancelled: nothing of it was ingested.</source>
        <translation>Der Import ist abgebrochen: Nichts davon wurde aufgenommen.</translation>
    </message>
    <message>
        <source>The CSV file.</source>
        <translation>Die CSV-Datei.</translation>
    </message>
    <message>
        <source>Send to the built-in practice platform; nothing leaves this computer. With =URL: to the one that &quot;profile-upload practice&quot; runs there.</source>
        <translation>An die eingebaute Übungsplattform senden; nichts verlässt diesen Computer. Mit =URL: an diejenige, die &quot;profile-upload practice&quot; dort betreibt.</translation>
    </message>
    <message>
        <source>The same as --practice=URL.</source>
        <translation>Dasselbe wie --practice=URL.</translation>
    </message>
    <message>
        <source>Send by the connection NAME (see &quot;profile-upload connection&quot;).</source>
        <translation>Über die Verbindung NAME senden (siehe &quot;profile-upload connection&quot;).</translation>
    </message>
    <message>
        <source>The sandbox. Needed with --connection.</source>
        <translation>Die Sandbox. Nötig mit --connection.</translation>
    </message>
    <message>
        <source>The dataset, by its id or its name if no other has it.</source>
        <translation>Der Datensatz, mit seiner ID oder mit seinem Namen, wenn kein anderer so heißt.</translation>
    </message>
    <message>
        <source>Switch the dataset&apos;s Profile flag on if it is off.</source>
        <translation>Den Profilschalter des Datensatzes einschalten, falls er aus ist.</translation>
    </message>
    <message>
        <source>With --profile: also enable the schema for Profile if it is not. This cannot be undone.</source>
        <translation>Mit --profile: auch das Schema für Profil aktivieren, falls es das nicht ist. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Do everything but change and send.</source>
        <translation>Probelauf: alles tun, außer zu ändern und zu senden.</translation>
    </message>
    <message>
        <source>Put the receipt into the folder DIR instead of the program&apos;s own.</source>
        <translation>Den Beleg in den Ordner DIR legen statt in den des Programms.</translation>
    </message>
    <message>
        <source>Log each request into FILE: method, path, names, size, hash, status. No secret, no cell.</source>
        <translation>Jede Anfrage in FILE protokollieren: Methode, Pfad, Namen, Größe, Hash, Status. Kein Geheimnis, keine Zelle.</translation>
    </message>
    <message>
        <source>Exit with 1 when more rows than this are left out: a number, or a share such as 2%.</source>
        <translation>Mit 1 enden, wenn mehr Zeilen als diese ausgelassen werden: eine Zahl oder ein Anteil wie 2%.</translation>
    </message>
    <message>
        <source>Print the outcome as JSON.</source>
        <translation>Das Ergebnis als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Say where to: either --practice or --connection NAME.</source>
        <translation>Geben Sie das Ziel an: entweder --practice oder --connection NAME.</translation>
    </message>
    <message>
        <source>--enable-schema is for --profile only.</source>
        <translation>--enable-schema gilt nur mit --profile.</translation>
    </message>
    <message>
        <source>--max-left-out takes a number of rows or a share such as 2%.</source>
        <translation>--max-left-out erwartet eine Anzahl von Zeilen oder einen Anteil wie 2%.</translation>
    </message>
    <message>
        <source>Imports a CSV file of customers: maps its columns, checks every row, sends the good ones, and writes a receipt that says what became of each row. Ctrl+C pauses.</source>
        <translation>Importiert eine CSV-Datei mit Kunden: ordnet ihre Spalten zu, prüft jede Zeile, sendet die guten und schreibt einen Beleg, der sagt, was aus jeder Zeile geworden ist. Strg+C hält an.</translation>
    </message>
    <message>
        <source>Goes on with an interrupted import: the one named, or the newest. Nothing is sent twice.</source>
        <translation>Setzt einen unterbrochenen Import fort: den genannten oder den neuesten. Nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>The import, as &quot;profile-upload imports&quot; lists it.</source>
        <translation>Der Import, wie ihn &quot;profile-upload imports&quot; auflistet.</translation>
    </message>
    <message>
        <source>The practice platform of this import now runs at URL (also --practice=URL).</source>
        <translation>Die Übungsplattform dieses Imports läuft jetzt unter URL (auch --practice=URL).</translation>
    </message>
    <message>
        <source>Put the receipt into the folder DIR.</source>
        <translation>Den Beleg in den Ordner DIR legen.</translation>
    </message>
    <message>
        <source>Log each request into FILE.</source>
        <translation>Jede Anfrage in FILE protokollieren.</translation>
    </message>
    <message>
        <source>Exit with 1 when more rows than this are left out.</source>
        <translation>Mit 1 enden, wenn mehr Zeilen als diese ausgelassen werden.</translation>
    </message>
    <message>
        <source>Ends an interrupted import for good: its open batch is aborted, so nothing of it is ingested. What the platform has already taken over cannot be taken back.</source>
        <translation>Beendet einen unterbrochenen Import endgültig: Sein offener Batch wird abgebrochen, also wird nichts davon aufgenommen. Was die Plattform schon übernommen hat, lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Which import? &quot;profile-upload imports&quot; lists them.</source>
        <translation>Welcher Import? &quot;profile-upload imports&quot; listet sie auf.</translation>
    </message>
    <message>
        <source>The settings are not read, so the system&apos;s proxy is used. %1</source>
        <translation>Die Einstellungen lassen sich nicht lesen; daher gilt der Proxy des Systems. %1</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (Übung)</translation>
    </message>
    <message>
        <source>Lists the imports of this computer, the newest first.</source>
        <translation>Listet die Importe dieses Computers auf, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>There are no imports yet.</source>
        <translation>Es gibt noch keine Importe.</translation>
    </message>
</context>
<context>
    <name>InspectCommand</name>
    <message>
        <source>Encoding: %1. %2</source>
        <translation>Kodierung: %1. %2</translation>
    </message>
    <message>
        <source>Rows: %L1</source>
        <translation>Zeilen: %L1</translation>
    </message>
    <message>
        <source>Reads the whole file and tells its encoding, how it is cut, its columns with how well they are filled, and where it is damaged.</source>
        <translation>Liest die ganze Datei und nennt ihre Kodierung, wie sie getrennt ist, wie gut ihre Spalten gefüllt sind und wo sie beschädigt ist.</translation>
    </message>
    <message>
        <source>The CSV file, also as .gz or .zip.</source>
        <translation>Die CSV-Datei, auch als .gz oder .zip.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Escape character</source>
        <translation>Escape-Zeichen</translation>
    </message>
    <message>
        <source>Comments begin with</source>
        <translation>Kommentare beginnen mit</translation>
    </message>
    <message>
        <source>Lines above the header</source>
        <translation>Zeilen über dem Kopf</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <comment>what, its value, why</comment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>%1. %2: %3 filled</source>
        <comment>number and name of a column, rows</comment>
        <translation>%1. %2: %3 ausgefüllt</translation>
    </message>
    <message>
        <source>%1. %2: %3 filled, %4 different</source>
        <comment>number and name of a column, rows, values</comment>
        <translation>%1. %2: %3 ausgefüllt, %4 verschieden</translation>
    </message>
    <message>
        <source>%1. %2: %3 filled, about %4 different</source>
        <comment>number and name of a column, rows, values</comment>
        <translation>%1. %2: %3 ausgefüllt, etwa %4 verschieden</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>not a header that is known</source>
        <translation>kein bekannter Spaltenname</translation>
    </message>
    <message>
        <source>known header of %1</source>
        <comment>an export</comment>
        <translation>Spaltenname bekannt aus dem Export %1</translation>
    </message>
    <message>
        <source>usual name of this field</source>
        <translation>üblicher Name dieses Feldes</translation>
    </message>
    <message>
        <source>close to a usual name of this field</source>
        <translation>ähnlich einem üblichen Namen dieses Feldes</translation>
    </message>
    <message>
        <source>the values look like it</source>
        <translation>die Werte sehen danach aus</translation>
    </message>
    <message>
        <source>the header names a secret: never uploaded</source>
        <translation>der Spaltenname bezeichnet ein Geheimnis: nie hochgeladen</translation>
    </message>
    <message>
        <source>the values look like secrets: never uploaded</source>
        <translation>die Werte sehen nach Geheimnissen aus: nie hochgeladen</translation>
    </message>
    <message>
        <source>sensitive: left out</source>
        <translation>sensibel: ausgelassen</translation>
    </message>
    <message>
        <source>known, but no profile field takes it</source>
        <translation>bekannt, aber kein Profilfeld nimmt es auf</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; fits this field better</source>
        <translation>die Spalte &quot;%1&quot; passt besser zu diesem Feld</translation>
    </message>
    <message>
        <source>the schema has no field %1</source>
        <translation>das Schema hat kein Feld %1</translation>
    </message>
    <message>
        <source>from the recipe</source>
        <translation>aus dem Rezept</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>several known exports call this field so</source>
        <translation>mehrere bekannte Exporte nennen dieses Feld so</translation>
    </message>
    <message>
        <source>%1 of the values look like email addresses</source>
        <translation>%1 der Werte sehen aus wie E-Mail-Adressen</translation>
    </message>
    <message>
        <source>%1 of the values look like telephone numbers</source>
        <translation>%1 der Werte sehen aus wie Telefonnummern</translation>
    </message>
    <message>
        <source>%1 of the values look like dates</source>
        <translation>%1 der Werte sehen aus wie Datumsangaben</translation>
    </message>
    <message>
        <source>%1 of the values look like countries</source>
        <translation>%1 der Werte sehen aus wie Länder</translation>
    </message>
    <message>
        <source>%1 of the values look like postal codes</source>
        <translation>%1 der Werte sehen aus wie Postleitzahlen</translation>
    </message>
    <message>
        <source>%1 of the values are words that the field knows</source>
        <translation>%1 der Werte sind Wörter, die das Feld kennt</translation>
    </message>
    <message>
        <source>%1 of the values say yes or no</source>
        <translation>%1 der Werte sagen Ja oder Nein</translation>
    </message>
    <message>
        <source>%1 of the values are numbers</source>
        <translation>%1 der Werte sind Zahlen</translation>
    </message>
    <message>
        <source>%1 of the values look like languages</source>
        <translation>%1 der Werte sehen aus wie Sprachen</translation>
    </message>
    <message>
        <source>%1 of the values look like time zones</source>
        <translation>%1 der Werte sehen aus wie Zeitzonen</translation>
    </message>
    <message>
        <source>%1 of the values look like web addresses</source>
        <translation>%1 der Werte sehen aus wie Webadressen</translation>
    </message>
    <message>
        <source>%1 of the values are different from each other</source>
        <translation>%1 der Werte sind voneinander verschieden</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <comment>two reasons for one match</comment>
        <translation>%1, und %2</translation>
    </message>
    <message>
        <source>the name fits a field, but the values do not</source>
        <translation>der Name passt zu einem Feld, die Werte aber nicht</translation>
    </message>
    <message>
        <source>a name that can mean several things</source>
        <translation>ein Name, der mehreres bedeuten kann</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>The practice platform runs at %1 until you press Ctrl+C.</source>
        <translation>Die Übungsplattform läuft unter %1, bis Sie Strg+C drücken.</translation>
    </message>
    <message>
        <source>Import into it with: profile-upload run FILE --practice=%1</source>
        <translation>Dorthin importieren mit: profile-upload run FILE --practice=%1</translation>
    </message>
    <message>
        <source>Organisation:   %1</source>
        <translation>Organisation:      %1</translation>
    </message>
    <message>
        <source>Client id:      %1</source>
        <translation>Client-ID:         %1</translation>
    </message>
    <message>
        <source>Client secret:  %1</source>
        <translation>Client-Geheimnis:  %1</translation>
    </message>
    <message>
        <source>Sandbox %1 (%2)</source>
        <translation>Sandbox %1 (%2)</translation>
    </message>
    <message>
        <source>  Dataset %1  %2</source>
        <translation>  Datensatz %1  %2</translation>
    </message>
    <message>
        <source>Runs the practice platform: the platform&apos;s REST calls, served on this computer only. What is sent to it stays until --reset. GET /practice/records gives every ingested record, GET /practice/profiles every profile.</source>
        <translation>Startet die Übungsplattform: die REST-Aufrufe der Plattform, nur auf diesem Computer. Was an sie gesendet wird, bleibt bis zu --reset. GET /practice/records liefert jeden aufgenommenen Eintrag, GET /practice/profiles jedes Profil.</translation>
    </message>
    <message>
        <source>Listen on port N; without it, on any that is free.</source>
        <translation>An Port N lauschen; ohne Angabe an einem beliebigen freien.</translation>
    </message>
    <message>
        <source>Begin anew: forget everything it was sent.</source>
        <translation>Neu beginnen: alles vergessen, was gesendet wurde.</translation>
    </message>
    <message>
        <source>How long a batch takes for each of its three steps, in milliseconds, and as much again for every 100,000 rows (1000).</source>
        <translation>Wie lange ein Batch für jeden seiner drei Schritte braucht, in Millisekunden, und noch einmal so viel je 100.000 Zeilen (1000).</translation>
    </message>
    <message>
        <source>Print what a client needs as JSON.</source>
        <translation>Als JSON ausgeben, was ein Client braucht.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port erwartet eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>--step takes a number of milliseconds up to 60000.</source>
        <translation>--step erwartet eine Anzahl von Millisekunden bis 60000.</translation>
    </message>
    <message>
        <source>The practice platform takes no file: import one with &quot;run&quot;.</source>
        <translation>Die Übungsplattform nimmt keine Datei: Importieren Sie eine mit &quot;run&quot;.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Looked up in Profile: all %1 people asked for are there.</source>
        <translation>In Real-Time Customer Profile nachgesehen: Alle %1 gesuchten Personen sind da.</translation>
    </message>
    <message>
        <source>Looked up in Profile: %1 of %2 people are there; the others usually follow within an hour.</source>
        <translation>In Real-Time Customer Profile nachgesehen: %1 von %2 Personen sind da; die anderen folgen meist innerhalb einer Stunde.</translation>
    </message>
    <message>
        <source>Not looked up in Profile: your licence does not include it. Look in Profiles, Browse, with the namespace Email.</source>
        <translation>In Real-Time Customer Profile nicht nachgesehen: Ihre Lizenz umfasst das nicht. Sehen Sie unter Profiles, Browse mit dem Namespace Email nach.</translation>
    </message>
    <message>
        <source>Looked up in Profile: the platform did not say whether the people are there.</source>
        <translation>In Real-Time Customer Profile nachgesehen: Die Plattform hat nicht gesagt, ob die Personen da sind.</translation>
    </message>
    <message>
        <source>*** PRACTICE: nothing left this computer ***</source>
        <translation>*** ÜBUNG: Nichts hat diesen Computer verlassen ***</translation>
    </message>
    <message>
        <source>Tried out only: nothing was sent and nothing was changed.</source>
        <translation>Nur ein Probelauf: Es wurde nichts gesendet und nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>Würden gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>ingested</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>rejected by the platform</source>
        <translation>von der Plattform abgelehnt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>missing email</source>
        <translation>E-Mail fehlt</translation>
    </message>
    <message>
        <source>invalid email</source>
        <translation>E-Mail ungültig</translation>
    </message>
    <message>
        <source>duplicate email</source>
        <translation>E-Mail-Dublette</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>aus einem anderen Grund</translation>
    </message>
    <message>
        <source>Records (people)</source>
        <translation>Einträge (Personen)</translation>
    </message>
    <message>
        <source>Dataset: %1, sandbox %2</source>
        <translation>Datensatz: %1, Sandbox %2</translation>
    </message>
    <message>
        <source>Profile: on. Profiles usually follow within an hour.</source>
        <translation>Profil: an. Profile folgen meist innerhalb einer Stunde.</translation>
    </message>
    <message>
        <source>Profile: off. The rows are in the dataset only and will not become profiles; that is not mended by switching it on later.</source>
        <translation>Profil: aus. Die Zeilen liegen nur im Datensatz, aus ihnen werden keine Profile; späteres Einschalten ändert daran nichts.</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>Paused. Go on with: profile-upload resume %1</source>
        <translation>Angehalten. Fortsetzen mit: profile-upload resume %1</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. Begin again whenever you like.</source>
        <translation>Angehalten, bevor etwas gesendet wurde. Beginnen Sie neu, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>part of another row&apos;s record</source>
        <translation>Teil des Eintrags einer anderen Zeile</translation>
    </message>
    <message>
        <source>Missing email</source>
        <translation>E-Mail fehlt</translation>
    </message>
    <message>
        <source>Invalid email</source>
        <translation>E-Mail ungültig</translation>
    </message>
    <message>
        <source>Duplicate email</source>
        <translation>E-Mail-Dublette</translation>
    </message>
    <message>
        <source>spelled with other capitals</source>
        <translation>andere Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Left out for another reason</source>
        <translation>Aus anderem Grund ausgelassen</translation>
    </message>
    <message>
        <source>Addresses not used</source>
        <translation>Nicht verwendete Adressen</translation>
    </message>
    <message>
        <source>Emails put into lower case</source>
        <translation>E-Mails in Kleinschreibung</translation>
    </message>
    <message>
        <source>  Column &quot;%1&quot;: values that do not fit %2 and are left out: %3</source>
        <translation>  Spalte &quot;%1&quot;: Werte, die nicht zu %2 passen und ausgelassen werden: %3</translation>
    </message>
    <message>
        <source>never uploaded</source>
        <translation>nie hochgeladen</translation>
    </message>
    <message>
        <source>proposed, not sent: %1</source>
        <translation>vorgeschlagen, nicht gesendet: %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Geschriebene Zeilen</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>Geschrieben nach: %1</translation>
    </message>
    <message>
        <source>Values left out</source>
        <translation>Ausgelassene Werte</translation>
    </message>
    <message>
        <source>always &quot;%1&quot;</source>
        <translation>immer „%1“</translation>
    </message>
    <message>
        <source>the first that is filled of %1</source>
        <translation>die erste ausgefüllte von %1</translation>
    </message>
    <message>
        <source>joined from %1</source>
        <translation>zusammengefügt aus %1</translation>
    </message>
    <message>
        <source>given names out of %1</source>
        <translation>Vornamen aus %1</translation>
    </message>
    <message>
        <source>family name out of %1</source>
        <translation>Familienname aus %1</translation>
    </message>
    <message>
        <source>SHA-256 of the email address</source>
        <translation>SHA-256 der E-Mail-Adresse</translation>
    </message>
    <message>
        <source>further identity out of %1</source>
        <translation>weitere Identität aus %1</translation>
    </message>
    <message>
        <source>made</source>
        <translation>gebildet</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>out of the text in %1</source>
        <translation>aus dem Text in %1</translation>
    </message>
    <message>
        <source>from other rows with the same %1</source>
        <translation>aus anderen Zeilen mit gleichem %1</translation>
    </message>
    <message>
        <source>from other rows with the same telephone and name</source>
        <translation>aus anderen Zeilen mit demselben Telefon und Namen</translation>
    </message>
    <message>
        <source>from other rows with the same name and home</source>
        <translation>aus anderen Zeilen mit demselben Namen und Wohnsitz</translation>
    </message>
    <message>
        <source>Email addresses filled:</source>
        <translation>Gefüllte E-Mail-Adressen:</translation>
    </message>
    <message>
        <source>Email addresses that could be filled (--rescue)</source>
        <translation>E-Mail-Adressen, die gefüllt werden könnten (--rescue)</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Preparing</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>%1 of %2 rows, %3</source>
        <translation>%1 von %2 Zeilen, %3</translation>
    </message>
    <message>
        <source>The platform is working</source>
        <translation>Die Plattform arbeitet</translation>
    </message>
    <message>
        <source>Asking what became of the rows</source>
        <translation>Fragt, was aus den Zeilen geworden ist</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>Jede Zeile wird geprüft</translation>
    </message>
    <message>
        <source>Taking the file&apos;s fingerprint</source>
        <translation>Der Fingerabdruck der Datei wird ermittelt</translation>
    </message>
    <message>
        <source>Writing the receipt</source>
        <translation>Der Beleg wird geschrieben</translation>
    </message>
    <message>
        <source>Looking into Profile</source>
        <translation>In Real-Time Customer Profile wird nachgesehen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Senkrechter Strich |</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Colon :</source>
        <translation>Doppelpunkt :</translation>
    </message>
    <message>
        <source>Caret ^</source>
        <translation>Zirkumflex ^</translation>
    </message>
    <message>
        <source>Tilde ~</source>
        <translation>Tilde ~</translation>
    </message>
    <message>
        <source>Hyphen -</source>
        <translation>Bindestrich -</translation>
    </message>
    <message>
        <source>Slash /</source>
        <translation>Schrägstrich /</translation>
    </message>
    <message>
        <source>Underscore _</source>
        <translation>Unterstrich _</translation>
    </message>
    <message>
        <source>Section sign §</source>
        <translation>Paragrafzeichen §</translation>
    </message>
    <message>
        <source>Double quotes &quot;</source>
        <translation>Anführungszeichen &quot;</translation>
    </message>
    <message>
        <source>Apostrophes &apos;</source>
        <translation>Apostrophe &apos;</translation>
    </message>
    <message>
        <source>Backslash \</source>
        <translation>Umgekehrter Schrägstrich \</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of %Ln row(s) looked at is one column.</source>
        <translation>
            <numerusform>Die eine angesehene Zeile ist eine Spalte.</numerusform>
            <numerusform>Alle %Ln angesehenen Zeilen sind eine Spalte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <comment>of a file</comment>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in each of %Ln row(s) looked at.</source>
        <translation>
            <numerusform>%1 in der einen angesehenen Zeile.</numerusform>
            <numerusform>%1 in jeder von %Ln angesehenen Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 of %Ln row(s) looked at.</source>
        <translation>
            <numerusform>%1 in %2 von %Ln angesehenen Zeile.</numerusform>
            <numerusform>%1 in %2 von %Ln angesehenen Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file&apos;s first line says so. %1</source>
        <translation>Die erste Zeile der Datei sagt es. %1</translation>
    </message>
    <message>
        <source>Quotation marks are ordinary characters.</source>
        <translation>Anführungszeichen sind gewöhnliche Zeichen.</translation>
    </message>
    <message>
        <source>None of the values looked at stands between them.</source>
        <translation>Keiner der angesehenen Werte steht dazwischen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the values looked at stand(s) between them.</source>
        <translation>
            <numerusform>%Ln der angesehenen Werte steht dazwischen.</numerusform>
            <numerusform>%Ln der angesehenen Werte stehen dazwischen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes the next character literally.</source>
        <translation>Das nächste Zeichen wird wörtlich genommen.</translation>
    </message>
    <message>
        <source>Quotation marks within values are doubled.</source>
        <translation>Anführungszeichen in Werten stehen doppelt.</translation>
    </message>
    <message>
        <source>No line is taken for a comment.</source>
        <translation>Keine Zeile gilt als Kommentar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) begin(s) with it among the rows looked at.</source>
        <translation>
            <numerusform>%Ln Zeile beginnt damit unter den angesehenen Zeilen.</numerusform>
            <numerusform>%Ln Zeilen beginnen damit unter den angesehenen Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The header is the first line.</source>
        <translation>Der Kopf ist die erste Zeile.</translation>
    </message>
    <message>
        <source>The rows begin with the first line.</source>
        <translation>Die Daten beginnen in der ersten Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) stand(s) above and are left out.</source>
        <translation>
            <numerusform>%Ln Zeile steht darüber und wird ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen stehen darüber und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No address and no number stands among its values.</source>
        <translation>Unter ihren Werten ist keine Adresse und keine Zahl.</translation>
    </message>
    <message>
        <source>Addresses or numbers stand in the first row.</source>
        <translation>In der ersten Zeile stehen Adressen oder Zahlen.</translation>
    </message>
    <message>
        <source>Two rows together look like the header: %1</source>
        <comment>names of columns</comment>
        <translation>Zwei Zeilen sehen zusammen wie der Kopf aus: %1</translation>
    </message>
    <message>
        <source>The row below looks like a customer.</source>
        <translation>Die Zeile darunter sieht wie ein Kunde aus.</translation>
    </message>
    <message>
        <source>Names of columns</source>
        <translation>Spaltennamen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The recipe says so.</source>
        <translation>Das Rezept sagt es.</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Sie haben es gesagt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No row stands below.</source>
        <translation>Darunter steht keine Zeile.</translation>
    </message>
</context>
<context>
    <name>RecipeReading</name>
    <message>
        <source>separator: %1</source>
        <translation>Trennzeichen: %1</translation>
    </message>
    <message>
        <source>quotation marks: %1</source>
        <translation>Anführungszeichen: %1</translation>
    </message>
    <message>
        <source>escape character: %1</source>
        <translation>Escape-Zeichen: %1</translation>
    </message>
    <message>
        <source>comments begin with: %1</source>
        <translation>Kommentare beginnen mit: %1</translation>
    </message>
    <message>
        <source>above the header: %1</source>
        <translation>über der Kopfzeile: %1</translation>
    </message>
    <message>
        <source>first row: %1</source>
        <translation>erste Zeile: %1</translation>
    </message>
    <message>
        <source>header: %1</source>
        <translation>Kopfzeile: %1</translation>
    </message>
    <message>
        <source>encoding: %1</source>
        <translation>Zeichenkodierung: %1</translation>
    </message>
    <message>
        <source>table: %1</source>
        <comment>of an archive</comment>
        <translation>Tabelle: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” is taken for the recipe&apos;s “%2”.</source>
        <translation>„%1“ wird für „%2“ aus dem Rezept genommen.</translation>
    </message>
    <message>
        <source>“%1” may be what the recipe calls “%2”: it is proposed.</source>
        <translation>„%1“ ist vielleicht, was im Rezept „%2“ heißt: Sie wird vorgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the recipe are not in this file: %1.</source>
        <translation>
            <numerusform>%n Spalte des Rezepts ist nicht in dieser Datei: %1.</numerusform>
            <numerusform>%n Spalten des Rezepts sind nicht in dieser Datei: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hold secrets and are never uploaded: %1.</source>
        <translation>
            <numerusform>%n Spalte enthält Geheimnisse und wird nie hochgeladen: %1.</numerusform>
            <numerusform>%n Spalten enthalten Geheimnisse und werden nie hochgeladen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of the recipe do not exist in the schema: %1.</source>
        <translation>
            <numerusform>%n Feld des Rezepts gibt es im Schema nicht: %1.</numerusform>
            <numerusform>%n Felder des Rezepts gibt es im Schema nicht: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) cannot be filled as the recipe says: %1.</source>
        <translation>
            <numerusform>%n Feld kann nicht so gefüllt werden, wie das Rezept es sagt: %1.</numerusform>
            <numerusform>%n Felder können nicht so gefüllt werden, wie das Rezept es sagt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not in the recipe and are not sent: %1.</source>
        <translation>
            <numerusform>%n Spalte ist nicht im Rezept und wird nicht gesendet: %1.</numerusform>
            <numerusform>%n Spalten sind nicht im Rezept und werden nicht gesendet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of names</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) are called otherwise.</source>
        <translation>
            <numerusform>%n weitere Spalte heißt anders.</numerusform>
            <numerusform>%n weitere Spalten heißen anders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recipes</name>
    <message>
        <source>There are no recipes yet.</source>
        <translation>Es gibt noch keine Rezepte.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where to, with --out F.</source>
        <translation>Geben Sie mit --out F an, wohin.</translation>
    </message>
    <message>
        <source>The recipe %1 is in %2.</source>
        <translation>Das Rezept %1 liegt in %2.</translation>
    </message>
    <message>
        <source>The recipe %1 is kept.</source>
        <translation>Das Rezept %1 ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Say the new name, with --name N.</source>
        <translation>Geben Sie mit --name N den neuen Namen an.</translation>
    </message>
    <message>
        <source>The recipe %1 is now called %2.</source>
        <translation>Das Rezept %1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>The recipe %1 is removed.</source>
        <translation>Das Rezept %1 ist entfernt.</translation>
    </message>
    <message>
        <source>Looks after the recipes that are kept by name: what the columns of a file mean, how their values are turned and how the file is read. &quot;profile-upload map FILE --save-recipe NAME&quot; keeps one, --recipe NAME takes it. There are no people and no secrets in it.</source>
        <translation>Verwaltet die Rezepte, die unter einem Namen aufbewahrt sind: was die Spalten einer Datei bedeuten, wie ihre Werte umgesetzt werden und wie die Datei gelesen wird. &quot;profile-upload map DATEI --save-recipe NAME&quot; bewahrt eines auf, --recipe NAME nimmt es. Es enthält keine Personen und keine Geheimnisse.</translation>
    </message>
    <message>
        <source>list, show, export, import, rename or remove</source>
        <translation>list, show, export, import, rename oder remove</translation>
    </message>
    <message>
        <source>The recipe; for import the file.</source>
        <translation>Das Rezept; für import die Datei.</translation>
    </message>
    <message>
        <source>With export: the file, which takes the place of an earlier recipe.</source>
        <translation>Mit export: die Datei, die an die Stelle eines früheren Rezepts tritt.</translation>
    </message>
    <message>
        <source>With import: keep it by the name N. With rename: the new name.</source>
        <translation>Mit import: unter dem Namen N aufbewahren. Mit rename: der neue Name.</translation>
    </message>
    <message>
        <source>With list: print JSON. show always does.</source>
        <translation>Mit list: JSON ausgeben. show tut das immer.</translation>
    </message>
    <message>
        <source>Say list, show NAME, export NAME, import F, rename NAME or remove NAME.</source>
        <translation>Geben Sie list, show NAME, export NAME, import F, rename NAME oder remove NAME an.</translation>
    </message>
    <message>
        <source>With import and rename: replace a recipe of that name.</source>
        <translation>Mit import und rename: ein Rezept dieses Namens ersetzen.</translation>
    </message>
</context>
<context>
    <name>RecordsCommand</name>
    <message>
        <source>Prints every record of the file, the header among them, as a JSON array of its fields. What is wrong with the file goes to standard error.</source>
        <translation>Gibt jeden Datensatz der Datei, auch die Kopfzeile, als JSON-Liste seiner Felder aus. Was an der Datei nicht stimmt, geht an die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>The CSV file.</source>
        <translation>Die CSV-Datei.</translation>
    </message>
    <message>
        <source>Refuse a file that is damaged.</source>
        <translation>Eine beschädigte Datei ablehnen.</translation>
    </message>
    <message>
        <source>Print one JSON array of all records.</source>
        <translation>Eine JSON-Liste aller Datensätze ausgeben.</translation>
    </message>
</context>
<context>
    <name>StandardOutput</name>
    <message>
        <source>Standard output</source>
        <translation>Die Standardausgabe</translation>
    </message>
</context>
<context>
    <name>WindowAdvice</name>
    <message>
        <source>Put a row with the names of the columns first, or clear “First row holds column names” on the page File and choose the column of the email address yourself.</source>
        <translation>Fügen Sie oben eine Zeile mit den Namen der Spalten ein, oder schalten Sie auf der Seite Datei „Erste Zeile enthält Spaltennamen“ aus und wählen Sie die Spalte der E-Mail-Adresse selbst.</translation>
    </message>
    <message>
        <source>Choose the column that holds it, on the page Columns.</source>
        <translation>Wählen Sie auf der Seite Spalten die Spalte, die sie enthält.</translation>
    </message>
    <message>
        <source>Choose the columns anew.</source>
        <translation>Wählen Sie die Spalten neu.</translation>
    </message>
    <message>
        <source>Choose one on the page Destination.</source>
        <translation>Wählen Sie eine auf der Seite Ziel.</translation>
    </message>
    <message>
        <source>Choose the dataset on the page Destination.</source>
        <translation>Wählen Sie den Datensatz auf der Seite Ziel.</translation>
    </message>
    <message>
        <source>Allow on the page Destination that it is enabled. That cannot be undone.</source>
        <translation>Erlauben Sie auf der Seite Ziel, dass es aktiviert wird. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Add it on the page Destination.</source>
        <translation>Fügen Sie sie auf der Seite Ziel hinzu.</translation>
    </message>
    <message>
        <source>It is kept for this run only and asked for again the next time.</source>
        <translation>Es wird nur für diesen Programmlauf behalten und beim nächsten Mal wieder erfragt.</translation>
    </message>
    <message>
        <source>Make room there; the receipt is written when you continue this import.</source>
        <translation>Schaffen Sie dort Platz; der Beleg wird geschrieben, wenn Sie diesen Import fortsetzen.</translation>
    </message>
    <message>
        <source>Choose practice again on the page Destination.</source>
        <translation>Wählen Sie auf der Seite Ziel noch einmal die Übung.</translation>
    </message>
    <message>
        <source>Once nothing writes to it any more, choose it again on the page File. Corrections that you have made are kept, for the file as it was.</source>
        <translation>Wählen Sie sie auf der Seite „Datei“ erneut, sobald nichts mehr in sie schreibt. Ihre Korrekturen bleiben erhalten, für die Datei, wie sie war.</translation>
    </message>
    <message>
        <source>Please enter it here.</source>
        <translation>Bitte geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Save a new one on the page Columns.</source>
        <translation>Speichern Sie auf der Seite Spalten ein neues.</translation>
    </message>
    <message>
        <source>It may have been removed or renamed meanwhile.</source>
        <translation>Es wurde vielleicht inzwischen entfernt oder umbenannt.</translation>
    </message>
</context>
<context>
    <name>delegates::EditDelegate</name>
    <message>
        <source>%1, row %2</source>
        <comment>column and row of the cell that is edited</comment>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>models::Columns</name>
    <message>
        <source>Every value is different.</source>
        <translation>Alle Werte sind verschieden.</translation>
    </message>
    <message>
        <source>Nearly every value is different.</source>
        <translation>Fast alle Werte sind verschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different value(s).</source>
        <translation>
            <numerusform>%Ln verschiedener Wert.</numerusform>
            <numerusform>%Ln verschiedene Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 different values.</source>
        <translation>Etwa %1 verschiedene Werte.</translation>
    </message>
    <message numerus="yes">
        <source>Each has %Ln character(s).</source>
        <translation>
            <numerusform>Jeder hat %Ln Zeichen.</numerusform>
            <numerusform>Jeder hat %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 characters, %3 on average; the longest in %Ln row(s).</source>
        <translation>
            <numerusform>%1 bis %2 Zeichen, im Mittel %3; der längste in %Ln Zeile.</numerusform>
            <numerusform>%1 bis %2 Zeichen, im Mittel %3; der längste in %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 like “%2” (%3)</source>
        <comment>a share, a value, how it is written: letters as a, digits as 9</comment>
        <translation>%1 wie „%2“ (%3)</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a share</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <comment>ways to write</comment>
        <translation>Schreibweise: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a value, in how many rows</comment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>rows</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Most often: %1.</source>
        <comment>values</comment>
        <translation>Am häufigsten: %1.</translation>
    </message>
    <message>
        <source>Filled in %1 of %2 rows</source>
        <translation>In %1 von %2 Zeilen ausgefüllt</translation>
    </message>
    <message>
        <source>Filled in %1 of the first %2 rows</source>
        <translation>In %1 der ersten %2 Zeilen ausgefüllt</translation>
    </message>
    <message>
        <source>Only %1 different addresses stand in %2 filled rows. Rows with one address become one customer: is this the right column?</source>
        <translation>In %2 ausgefüllten Zeilen stehen nur %1 verschiedene Adressen. Zeilen mit derselben Adresse werden ein Kunde: Ist das die richtige Spalte?</translation>
    </message>
    <message>
        <source>Counted in the first %1 rows only.</source>
        <translation>Nur in den ersten %1 Zeilen gezählt.</translation>
    </message>
</context>
<context>
    <name>models::ColumnsModel</name>
    <message>
        <source>Never uploaded</source>
        <translation>Nie hochgeladen</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Column %1</source>
        <comment>one without a name</comment>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between sample values</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgefüllt</translation>
    </message>
    <message>
        <source>Sample values</source>
        <translation>Beispielwerte</translation>
    </message>
    <message>
        <source>Profile field</source>
        <translation>Profilfeld</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnung</translation>
    </message>
</context>
<context>
    <name>models::ConnectorsModel</name>
    <message>
        <source>There is a connector for %1. It brings figures of advertisements, no customers.</source>
        <translation>Es gibt einen Konnektor für %1. Er bringt Werbekennzahlen, keine Kunden.</translation>
    </message>
    <message>
        <source>There is a connector for %1 that sends changes as they happen.</source>
        <translation>Es gibt einen Konnektor für %1, der Änderungen sofort sendet.</translation>
    </message>
    <message>
        <source>There is a connector for %1 that runs on a schedule.</source>
        <translation>Es gibt einen Konnektor für %1, der nach einem Zeitplan läuft.</translation>
    </message>
    <message>
        <source>There is a connector for %1. It runs without a schedule of yours.</source>
        <translation>Es gibt einen Konnektor für %1. Er läuft ohne eigenen Zeitplan.</translation>
    </message>
</context>
<context>
    <name>models::Conversion</name>
    <message>
        <source>Nothing is sent: all its cells are empty.</source>
        <translation>Nichts wird gesendet: Alle Zellen sind leer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) change</source>
        <translation>
            <numerusform>%Ln Wert wird geändert</numerusform>
            <numerusform>%Ln Werte werden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be converted</source>
        <comment>values</comment>
        <translation>
            <numerusform>%Ln kann nicht umgewandelt werden</numerusform>
            <numerusform>%Ln können nicht umgewandelt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are</source>
        <comment>values</comment>
        <translation>
            <numerusform>%Ln bleibt, wie er ist</numerusform>
            <numerusform>%Ln bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of counts</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Row %1: %2 → %3</source>
        <comment>a value in the file, and as it is sent</comment>
        <translation>Zeile %1: %2 → %3</translation>
    </message>
    <message>
        <source>Row %1: %2 → not sent</source>
        <comment>a value in the file</comment>
        <translation>Zeile %1: %2 → wird nicht gesendet</translation>
    </message>
    <message>
        <source>%1 dates can only begin with the day, and %2 only with the month: whatever you choose, the others are not sent.</source>
        <translation>%1 Daten können nur mit dem Tag beginnen und %2 nur mit dem Monat: Was Sie auch wählen, die anderen werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Row %1, “%2”, shows that the day comes first.</source>
        <translation>Zeile %1, „%2“, zeigt, dass der Tag zuerst kommt.</translation>
    </message>
    <message>
        <source>Row %1, “%2”, shows that the month comes first.</source>
        <translation>Zeile %1, „%2“, zeigt, dass der Monat zuerst kommt.</translation>
    </message>
    <message>
        <source>Row %1, “%2”, shows that the year comes first.</source>
        <translation>Zeile %1, „%2“, zeigt, dass das Jahr zuerst kommt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) can be read both ways, and no row shows which: does the day or the month come first?</source>
        <translation>
            <numerusform>%Ln Datum kann auf beide Arten gelesen werden, und keine Zeile zeigt, welche gilt: Kommt der Tag oder der Monat zuerst?</numerusform>
            <numerusform>%Ln Daten können auf beide Arten gelesen werden, und keine Zeile zeigt, welche gilt: Kommt der Tag oder der Monat zuerst?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes: %Ln value(s) are sent as they stand.</source>
        <translation>
            <numerusform>Nichts ändert sich: %Ln Wert wird gesendet, wie er dasteht.</numerusform>
            <numerusform>Nichts ändert sich: %Ln Werte werden gesendet, wie sie dastehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 numbers can only have a dot before their decimals, and %2 only a comma: whatever you choose, the others are not sent.</source>
        <translation>%1 Zahlen können nur einen Punkt vor den Dezimalstellen haben, und %2 nur ein Komma: Was Sie auch wählen, die anderen werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Row %1, “%2”, shows that a dot stands before the decimals.</source>
        <translation>Zeile %1, „%2“, zeigt, dass ein Punkt vor den Dezimalstellen steht.</translation>
    </message>
    <message>
        <source>Row %1, “%2”, shows that a comma stands before the decimals.</source>
        <translation>Zeile %1, „%2“, zeigt, dass ein Komma vor den Dezimalstellen steht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) can be read both ways, and no row shows which: is 1,234 more than a thousand, or little more than one?</source>
        <translation>
            <numerusform>%Ln Zahl kann auf beide Arten gelesen werden, und keine Zeile zeigt, welche gilt: Ist 1,234 mehr als tausend oder wenig mehr als eins?</numerusform>
            <numerusform>%Ln Zahlen können auf beide Arten gelesen werden, und keine Zeile zeigt, welche gilt: Ist 1,234 mehr als tausend oder wenig mehr als eins?</numerusform>
        </translation>
    </message>
    <message>
        <source>All values are numbers as spreadsheets count days.</source>
        <translation>Alle Werte sind Zahlen, wie Tabellenprogramme Tage zählen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are numbers as spreadsheets count days, beside others: are they dates?</source>
        <translation>
            <numerusform>%Ln Wert ist neben anderen eine Zahl, wie Tabellenprogramme Tage zählen: Ist das ein Datum?</numerusform>
            <numerusform>%Ln Werte sind neben anderen Zahlen, wie Tabellenprogramme Tage zählen: Sind das Datumsangaben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 holds “%2”, row %3 holds “%4”.</source>
        <translation>Zeile %1 enthält „%2“, Zeile %3 enthält „%4“.</translation>
    </message>
</context>
<context>
    <name>models::Fields</name>
    <message>
        <source>Identity · %1</source>
        <comment>a further identity of a person, and its namespace</comment>
        <translation>Identität · %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a field&apos;s name</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>any name</source>
        <comment>in place of a part of a field&apos;s name</comment>
        <translation>beliebiger Name</translation>
    </message>
    <message numerus="yes">
        <source>one of %n value(s)</source>
        <translation>
            <numerusform>%n möglicher Wert</numerusform>
            <numerusform>einer von %n Werten</numerusform>
        </translation>
    </message>
    <message>
        <source>text</source>
        <comment>a type of field</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>whole number</source>
        <comment>a type of field</comment>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <comment>a type of field</comment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>a type of field</comment>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>date</source>
        <comment>a type of field</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date and time</source>
        <comment>a type of field</comment>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a value of a field, then what it is called</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>values</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::FieldsModel</name>
    <message>
        <source>from %1</source>
        <comment>a column of the file</comment>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field&apos;s name, then its path</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field, then a remark on it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Standard fields, %1</source>
        <translation>Standardfelder, %1</translation>
    </message>
    <message>
        <source>Schema “%1” of the chosen dataset</source>
        <translation>Schema „%1“ des gewählten Datensatzes</translation>
    </message>
    <message>
        <source>several columns or none</source>
        <comment>what a field is filled from</comment>
        <translation>mehreren Spalten oder keiner</translation>
    </message>
    <message>
        <source>deprecated</source>
        <comment>of a field</comment>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>identity</source>
        <comment>of a field</comment>
        <translation>Identität</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a field&apos;s path, then its type</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>models::Made</name>
    <message>
        <source>Column %1</source>
        <comment>one without a name</comment>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The same text in every record</source>
        <translation>Derselbe Text in jedem Datensatz</translation>
    </message>
    <message>
        <source>The first filled of several columns</source>
        <translation>Die erste gefüllte von mehreren Spalten</translation>
    </message>
    <message>
        <source>Several columns, joined</source>
        <translation>Mehrere Spalten, verbunden</translation>
    </message>
    <message>
        <source>The given names out of a full name</source>
        <translation>Die Vornamen aus einem ganzen Namen</translation>
    </message>
    <message>
        <source>The family name out of a full name</source>
        <translation>Der Nachname aus einem ganzen Namen</translation>
    </message>
    <message>
        <source>The email address, hashed, as a further identity</source>
        <translation>Die E-Mail-Adresse, gehasht, als weitere Identität</translation>
    </message>
    <message>
        <source>A customer number, as a further identity</source>
        <translation>Eine Kundennummer, als weitere Identität</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a column&apos;s name</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>always “%1”</source>
        <comment>a text</comment>
        <translation>immer „%1“</translation>
    </message>
    <message>
        <source>first filled of %1</source>
        <comment>columns</comment>
        <translation>die erste gefüllte von %1</translation>
    </message>
    <message>
        <source>%1, joined</source>
        <comment>columns</comment>
        <translation>%1, verbunden</translation>
    </message>
    <message>
        <source>%1, joined with “%2”</source>
        <comment>columns, a text</comment>
        <translation>%1, verbunden mit „%2“</translation>
    </message>
    <message>
        <source>given names of %1</source>
        <comment>a column</comment>
        <translation>Vornamen aus %1</translation>
    </message>
    <message>
        <source>family name of %1</source>
        <comment>a column</comment>
        <translation>Nachname aus %1</translation>
    </message>
    <message>
        <source>email address, as SHA-256</source>
        <translation>E-Mail-Adresse, als SHA-256</translation>
    </message>
    <message>
        <source>values of %1</source>
        <comment>a column</comment>
        <translation>Werte von %1</translation>
    </message>
</context>
<context>
    <name>models::MadeFieldsModel</name>
    <message>
        <source>%1 (the schema has no such field)</source>
        <translation>%1 (das Schema hat kein solches Feld)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what it is made of</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made field</source>
        <translation>Erzeugtes Feld</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Erzeugt aus</translation>
    </message>
</context>
<context>
    <name>models::Match</name>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Keine Zuordnung</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>Unbekanntes Feld</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a proposal that a person should look at</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Sure</source>
        <comment>a match without doubt</comment>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Never uploaded</source>
        <translation>Nie hochgeladen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Choose a field…</source>
        <translation>Feld wählen…</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a reason, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Text, without blanks at its ends</source>
        <translation>Text, ohne Leerzeichen an den Enden</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>One of the values that the field accepts</source>
        <translation>Einer der Werte, die das Feld annimmt</translation>
    </message>
    <message>
        <source>Consent: yes and no become y and n</source>
        <translation>Einwilligung: Aus Ja und Nein werden y und n</translation>
    </message>
    <message>
        <source>Consent from an opt-out: yes becomes n, no becomes y</source>
        <translation>Einwilligung aus einem Opt-out: Aus Ja wird n, aus Nein wird y</translation>
    </message>
    <message>
        <source>Country, as a two-letter code</source>
        <translation>Land, als Code aus zwei Buchstaben</translation>
    </message>
    <message>
        <source>Country, by name or code</source>
        <translation>Land, mit Name oder Code</translation>
    </message>
    <message>
        <source>Language, as a code</source>
        <translation>Sprache, als Code</translation>
    </message>
    <message>
        <source>Street: its lines go into street 1 to 4</source>
        <translation>Straße: Ihre Zeilen kommen in Straße 1 bis 4</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <comment>values, the field that the user chose</comment>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>%1 of the values shown can be sent as: %2. The others are left out of their rows.</source>
        <translation>%1 der gezeigten Werte können gesendet werden als: %2. Die anderen werden in ihren Zeilen ausgelassen.</translation>
    </message>
</context>
<context>
    <name>models::RejectedRows</name>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason from the platform</source>
        <translation>Grund laut Plattform</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
</context>
<context>
    <name>models::RescueWords</name>
    <message numerus="yes">
        <source>%1 holds a valid address in %Ln of these row(s).</source>
        <translation>
            <numerusform>%1 enthält in %Ln dieser Zeilen eine gültige Adresse.</numerusform>
            <numerusform>%1 enthält in %Ln dieser Zeilen eine gültige Adresse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds a valid address amid other text in %Ln of these row(s).</source>
        <translation>
            <numerusform>%1 enthält in %Ln dieser Zeilen eine gültige Adresse zwischen anderem Text.</numerusform>
            <numerusform>%1 enthält in %Ln dieser Zeilen eine gültige Adresse zwischen anderem Text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text in %1 holds the customer&apos;s address in %Ln of these row(s).</source>
        <translation>
            <numerusform>Der Text in %1 enthält in %Ln dieser Zeilen die Adresse des Kunden.</numerusform>
            <numerusform>Der Text in %1 enthält in %Ln dieser Zeilen die Adresse des Kunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another row with the same %1 has the address for %Ln of these row(s).</source>
        <translation>
            <numerusform>Eine andere Zeile mit gleichem %1 hat die Adresse für %Ln dieser Zeilen.</numerusform>
            <numerusform>Eine andere Zeile mit gleichem %1 hat die Adresse für %Ln dieser Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another row with the same telephone and name has the address for %Ln of these row(s).</source>
        <translation>
            <numerusform>Eine andere Zeile mit demselben Telefon und Namen hat die Adresse für %Ln dieser Zeilen.</numerusform>
            <numerusform>Eine andere Zeile mit demselben Telefon und Namen hat die Adresse für %Ln dieser Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another row with the same name and home has the address for %Ln of these row(s).</source>
        <translation>
            <numerusform>Eine andere Zeile mit demselben Namen und Wohnsitz hat die Adresse für %Ln dieser Zeilen.</numerusform>
            <numerusform>Eine andere Zeile mit demselben Namen und Wohnsitz hat die Adresse für %Ln dieser Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>row number, address</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Row %1: %2, from row %3</source>
        <comment>row number, address, row number</comment>
        <translation>Zeile %1: %2, aus Zeile %3</translation>
    </message>
    <message>
        <source>Rows with the same address are one customer: the last of them is sent.</source>
        <translation>Zeilen mit derselben Adresse sind ein Kunde: Die letzte von ihnen wird gesendet.</translation>
    </message>
    <message>
        <source>Fill from other rows</source>
        <translation>Aus anderen Zeilen füllen</translation>
    </message>
    <message>
        <source>Fill from %1</source>
        <translation>Aus %1 füllen</translation>
    </message>
    <message>
        <source>%1 stands in %2. Ctrl+Enter takes it.</source>
        <comment>address, column</comment>
        <translation>%1 steht in %2. Strg+Eingabe übernimmt sie.</translation>
    </message>
    <message>
        <source>Row %1 with the same %2 has %3. Ctrl+Enter takes it.</source>
        <comment>row number, column, address</comment>
        <translation>Zeile %1 mit gleichem %2 hat %3. Strg+Eingabe übernimmt sie.</translation>
    </message>
    <message>
        <source>Row %1 with the same telephone and name has %2. Ctrl+Enter takes it.</source>
        <comment>row number, address</comment>
        <translation>Zeile %1 mit demselben Telefon und Namen hat %2. Strg+Eingabe übernimmt sie.</translation>
    </message>
    <message>
        <source>Row %1 with the same name and home has %2. Ctrl+Enter takes it.</source>
        <comment>row number, address</comment>
        <translation>Zeile %1 mit demselben Namen und Wohnsitz hat %2. Strg+Eingabe übernimmt sie.</translation>
    </message>
</context>
<context>
    <name>models::ReviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>type an email…</source>
        <translation>E-Mail eingeben…</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>row number, column, value: read aloud</comment>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>a problem, and how many more</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Row %1: nothing to say</source>
        <translation>Zeile %1: nichts zu beanstanden</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>row number, problems</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>This is not an email address yet.</source>
        <translation>Das ist noch keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>an address that is offered</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1 → %2?</source>
        <comment>a bad address, and the one that is offered</comment>
        <translation>%1 → %2?</translation>
    </message>
    <message>
        <source>This stands for no address.</source>
        <translation>Das steht für keine Adresse.</translation>
    </message>
</context>
<context>
    <name>models::ReviewWords</name>
    <message>
        <source>Missing email</source>
        <translation>E-Mail fehlt</translation>
    </message>
    <message>
        <source>Invalid email</source>
        <translation>E-Mail ungültig</translation>
    </message>
    <message>
        <source>Duplicate email</source>
        <translation>E-Mail-Dublette</translation>
    </message>
    <message>
        <source>Value not usable</source>
        <translation>Wert nicht verwendbar</translation>
    </message>
    <message>
        <source>Required value missing</source>
        <translation>Pflichtwert fehlt</translation>
    </message>
    <message>
        <source>Row too large</source>
        <translation>Zeile zu groß</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>Part of a row that is left out</source>
        <translation>Teil einer ausgelassenen Zeile</translation>
    </message>
    <message>
        <source>Belongs to no customer above</source>
        <translation>Gehört zu keinem Kunden darüber</translation>
    </message>
    <message>
        <source>Fixed by you</source>
        <translation>Von Ihnen korrigiert</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>Changed %1 in row %2</source>
        <translation>%1 in Zeile %2 geändert</translation>
    </message>
    <message>
        <source>Restored row %1 as the file has it</source>
        <translation>Zeile %1 wie in der Datei wiederhergestellt</translation>
    </message>
    <message>
        <source>Left row %1 out</source>
        <translation>Zeile %1 ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>Left %Ln row(s) out</source>
        <translation>
            <numerusform>%Ln Zeile ausgelassen</numerusform>
            <numerusform>%Ln Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought row %1 back</source>
        <translation>Zeile %1 zurückgeholt</translation>
    </message>
    <message numerus="yes">
        <source>Brought %Ln row(s) back</source>
        <translation>
            <numerusform>%Ln Zeile zurückgeholt</numerusform>
            <numerusform>%Ln Zeilen zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln cell(s) from %1</source>
        <translation>
            <numerusform>%Ln Zelle aus %1 gefüllt</numerusform>
            <numerusform>%Ln Zellen aus %1 gefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced text in %Ln row(s)</source>
        <translation>
            <numerusform>Text in %Ln Zeile ersetzt</numerusform>
            <numerusform>Text in %Ln Zeilen ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced text in %Ln row(s) of %1</source>
        <translation>
            <numerusform>Text in %Ln Zeile von %1 ersetzt</numerusform>
            <numerusform>Text in %Ln Zeilen von %1 ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged text</source>
        <translation>Beschädigter Text</translation>
    </message>
    <message>
        <source>Duplicate email, other letters</source>
        <translation>Doppelte E-Mail, andere Schreibung</translation>
    </message>
    <message>
        <source>Duplicate email, other blanks</source>
        <translation>Doppelte E-Mail, andere Leerzeichen</translation>
    </message>
    <message>
        <source>Identity too long</source>
        <translation>Identität zu lang</translation>
    </message>
    <message>
        <source>Email looks misspelt</source>
        <translation>E-Mail sieht falsch geschrieben aus</translation>
    </message>
    <message>
        <source>Email of several people</source>
        <translation>E-Mail mehrerer Personen</translation>
    </message>
    <message>
        <source>Person with two emails</source>
        <translation>Person mit zwei E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Zeros lost</source>
        <translation>Nullen verloren</translation>
    </message>
    <message>
        <source>Number shortened</source>
        <translation>Zahl verkürzt</translation>
    </message>
    <message>
        <source>Number rounded</source>
        <translation>Zahl gerundet</translation>
    </message>
    <message>
        <source>Garbled letters</source>
        <translation>Entstellte Buchstaben</translation>
    </message>
    <message>
        <source>Day and month swapped?</source>
        <translation>Tag und Monat vertauscht?</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 in %Ln row(s)</source>
        <translation>
            <numerusform>%1 in %Ln Zeile gesetzt</numerusform>
            <numerusform>%1 in %Ln Zeilen gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed one value of %1 in %Ln row(s)</source>
        <translation>
            <numerusform>Einen Wert von %1 in %Ln Zeile geändert</numerusform>
            <numerusform>Einen Wert von %1 in %Ln Zeilen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %Ln row(s)</source>
        <translation>
            <numerusform>In %Ln Zeile eingefügt</numerusform>
            <numerusform>In %Ln Zeilen eingefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged duplicates: %Ln row(s) changed</source>
        <translation>
            <numerusform>Doppelte zusammengeführt: %Ln Zeile geändert</numerusform>
            <numerusform>Doppelte zusammengeführt: %Ln Zeilen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile geändert</numerusform>
            <numerusform>%Ln Zeilen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln email(s) from %1</source>
        <translation>
            <numerusform>%Ln E-Mail-Adresse aus %1 gefüllt</numerusform>
            <numerusform>%Ln E-Mail-Adressen aus %1 gefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln email(s) out of the text in %1</source>
        <translation>
            <numerusform>%Ln E-Mail-Adresse aus dem Text in %1 gefüllt</numerusform>
            <numerusform>%Ln E-Mail-Adressen aus dem Text in %1 gefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln email(s) from other rows with the same %1</source>
        <translation>
            <numerusform>%Ln E-Mail-Adresse aus anderen Zeilen mit gleichem %1 gefüllt</numerusform>
            <numerusform>%Ln E-Mail-Adressen aus anderen Zeilen mit gleichem %1 gefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln email(s) from other rows with the same telephone and name</source>
        <translation>
            <numerusform>%Ln E-Mail-Adresse aus anderen Zeilen mit demselben Telefon und Namen gefüllt</numerusform>
            <numerusform>%Ln E-Mail-Adressen aus anderen Zeilen mit demselben Telefon und Namen gefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln email(s) from other rows with the same name and home</source>
        <translation>
            <numerusform>%Ln E-Mail-Adresse aus anderen Zeilen mit demselben Namen und Wohnsitz gefüllt</numerusform>
            <numerusform>%Ln E-Mail-Adressen aus anderen Zeilen mit demselben Namen und Wohnsitz gefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mended %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile korrigiert</numerusform>
            <numerusform>%Ln Zeilen korrigiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mended %1 in %Ln row(s)</source>
        <translation>
            <numerusform>%1 in %Ln Zeile korrigiert</numerusform>
            <numerusform>%1 in %Ln Zeilen korrigiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::SampleModel</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>#</source>
        <comment>head of a column of row numbers</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Zeilennummer</translation>
    </message>
</context>
<context>
    <name>models::Text</name>
    <message>
        <source>under 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in hundredths</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>under %1 s</source>
        <comment>seconds</comment>
        <translation>unter %1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>models::UploadWords</name>
    <message>
        <source>Signs in, checks every row once more, and opens a batch</source>
        <translation>Meldet an, prüft jede Zeile noch einmal und öffnet einen Batch</translation>
    </message>
    <message>
        <source>Schema enabled for Profile</source>
        <translation>Schema für Profil aktiviert</translation>
    </message>
    <message>
        <source>Dataset enabled for Profile</source>
        <translation>Datensatz für Profil aktiviert</translation>
    </message>
    <message>
        <source>batch %1 opened</source>
        <translation>Batch %1 geöffnet</translation>
    </message>
    <message>
        <source>Sends the profiles in parts</source>
        <translation>Sendet die Profile in Teilen</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 gleichzeitig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s)</source>
        <comment>times that the platform was waited for</comment>
        <translation>
            <numerusform>%Ln Wartezeit</numerusform>
            <numerusform>%Ln Wartezeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>the file is checked again before it goes on</source>
        <translation>die Datei wird noch einmal geprüft, bevor es weitergeht</translation>
    </message>
    <message>
        <source>%1 of %2 people looked up are in Profile</source>
        <translation>%1 von %2 gesuchten Personen sind in Real-Time Customer Profile</translation>
    </message>
    <message>
        <source>Asks which rows were refused, and looks some people up in Profile</source>
        <translation>Fragt, welche Zeilen abgelehnt wurden, und sucht einige Personen in Real-Time Customer Profile</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message numerus="yes">
        <source>Uploading %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile wird hochgeladen</numerusform>
            <numerusform>%Ln Zeilen werden hochgeladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the upload</source>
        <translation>Der Upload wird vorbereitet</translation>
    </message>
    <message>
        <source>You can close this window: the upload continues where it stopped when you open the program again.</source>
        <translation>Sie können dieses Fenster schließen: Der Upload geht dort weiter, wo er stehen geblieben ist, wenn Sie das Programm wieder öffnen.</translation>
    </message>
    <message>
        <source>Waiting for the platform</source>
        <translation>Warten auf die Plattform</translation>
    </message>
    <message>
        <source>Experience Platform has not answered for %1. Nothing is lost; the upload tries again by itself.</source>
        <translation>Experience Platform antwortet seit %1 nicht. Nichts geht verloren; der Upload versucht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>What is on its way may still arrive.</source>
        <translation>Was unterwegs ist, kann noch ankommen.</translation>
    </message>
    <message>
        <source>The upload has stopped</source>
        <translation>Der Upload ist stehen geblieben</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>What has arrived stays. Go on whenever you like; nothing is sent twice.</source>
        <translation>Was angekommen ist, bleibt. Setzen Sie fort, wann immer Sie möchten; nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>Discarding …</source>
        <translation>Wird verworfen …</translation>
    </message>
    <message>
        <source>The platform is asked to throw the batch away.</source>
        <translation>Die Plattform wird gebeten, den Batch zu verwerfen.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Nothing of this import was ingested.</source>
        <translation>Von diesem Import wurde nichts aufgenommen.</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>The upload has failed</source>
        <translation>Der Upload ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 rows are safe at the platform</source>
        <translation>%1 von %2 Zeilen sind sicher bei der Plattform</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>nächster Versuch in %1</translation>
    </message>
    <message>
        <source>trying now …</source>
        <translation>neuer Versuch läuft …</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Ingest</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Experience Platform reads the batch</source>
        <translation>Experience Platform liest den Batch</translation>
    </message>
    <message>
        <source>To come</source>
        <comment>a phase</comment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a phase</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a phase</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a phase</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <translation>%1 Neuer Versuch in %2.</translation>
    </message>
    <message>
        <source>Part %1 has arrived</source>
        <translation>Teil %1 ist angekommen</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Now %1 a second; between %2 and %3 so far.</source>
        <translation>Jetzt %1 pro Sekunde; bisher zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>Batch %1 opened</source>
        <translation>Batch %1 geöffnet</translation>
    </message>
    <message>
        <source>Parts: %1 of %2</source>
        <translation>Teile: %1 von %2</translation>
    </message>
    <message>
        <source>Experience Platform has taken the batch in</source>
        <translation>Experience Platform hat den Batch aufgenommen</translation>
    </message>
    <message>
        <source>The batch waits for its turn at Experience Platform</source>
        <translation>Der Batch wartet bei Experience Platform, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Should you close the window before the sending begins, the upload is to be started anew.</source>
        <translation>Es wurde noch nichts gesendet. Wenn Sie das Fenster schließen, bevor das Senden beginnt, muss der Upload neu gestartet werden.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Go on whenever you like; once you close the window, the upload is to be started anew.</source>
        <translation>Es wurde noch nichts gesendet. Machen Sie weiter, wann Sie möchten; wenn Sie das Fenster schließen, muss der Upload neu gestartet werden.</translation>
    </message>
</context>
<context>
    <name>models::ValuesModel</name>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>%1 is sent as %2</source>
        <translation>%1 wird als %2 gesendet</translation>
    </message>
    <message>
        <source>%1 is not sent</source>
        <translation>%1 wird nicht gesendet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a value, in how many rows it stands</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pages::ChangeValueDialog</name>
    <message>
        <source>Change all rows with this value</source>
        <translation>Alle Zeilen mit diesem Wert ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Also where only letter &amp;case or outer blanks differ</source>
        <translation>Auch wo sich nur &amp;Groß- und Kleinschreibung oder äußere Leerzeichen unterscheiden</translation>
    </message>
    <message>
        <source>&amp;Only in the rows shown</source>
        <translation>N&amp;ur in den gezeigten Zeilen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>In column</source>
        <translation>In Spalte</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Wert jetzt</translation>
    </message>
    <message>
        <source>&amp;New value</source>
        <translation>&amp;Neuer Wert</translation>
    </message>
    <message>
        <source>Type the value that takes its place.</source>
        <translation>Geben Sie den Wert ein, der an seine Stelle tritt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hold(s) it in other letter case or with blanks around it.</source>
        <translation>
            <numerusform>%Ln weitere enthält ihn in anderer Schreibung oder mit Leerzeichen darum.</numerusform>
            <numerusform>%Ln weitere enthalten ihn in anderer Schreibung oder mit Leerzeichen darum.</numerusform>
        </translation>
    </message>
    <message>
        <source>They would be left empty.</source>
        <translation>Sie würden geleert.</translation>
    </message>
</context>
<context>
    <name>pages::ColumnOrder</name>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Columns, in the order that counts</source>
        <translation>Spalten, in der Reihenfolge, die zählt</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a column, Delete takes it out.</source>
        <translation>Alt mit einem Pfeil verschiebt eine Spalte, Entf nimmt sie heraus.</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Spalte nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Spalte nach unten verschieben</translation>
    </message>
    <message>
        <source>Take the column out</source>
        <translation>Spalte herausnehmen</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Spalte hinzufügen…</translation>
    </message>
</context>
<context>
    <name>pages::ColumnsPage</name>
    <message>
        <source>Map columns to profile fields</source>
        <translation>Spalten den Profilfeldern zuordnen</translation>
    </message>
    <message>
        <source>Matched by name and by what the values look like. Change any of them; your choices are remembered for files of this shape.</source>
        <translation>Zugeordnet nach dem Namen und danach, wie die Werte aussehen. Sie können alles ändern; Ihre Wahl wird für Dateien dieses Aufbaus gemerkt.</translation>
    </message>
    <message>
        <source>&amp;Use it for this column</source>
        <translation>Für &amp;diese Spalte verwenden</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Space uses a column or leaves it out, Enter chooses its field.</source>
        <translation>Die Leertaste verwendet eine Spalte oder lässt sie aus, die Eingabetaste wählt ihr Feld.</translation>
    </message>
    <message>
        <source>✓ Email is the identity</source>
        <translation>✓ E-Mail ist die Identität</translation>
    </message>
    <message>
        <source>! No email column yet</source>
        <translation>! Noch keine E-Mail-Spalte</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%n zugeordnet</numerusform>
            <numerusform>%n zugeordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%n geheim</numerusform>
            <numerusform>%n geheim</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between counts</comment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n proposal(s)</source>
        <translation>
            <numerusform>%n Vorschlag &amp;annehmen</numerusform>
            <numerusform>%n Vorschläge &amp;annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Schon vergeben</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>The column “%1” already fills %2.</source>
        <translation>Die Spalte „%1“ füllt %2 schon.</translation>
    </message>
    <message>
        <source>One column fills a field. Use it for “%1” instead?</source>
        <translation>Ein Feld wird von einer Spalte gefüllt. Stattdessen für „%1“ verwenden?</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Choose the column that holds the email address.</source>
        <translation>Wählen Sie die Spalte mit der E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) mapped</source>
        <translation>
            <numerusform>%n Spalte zugeordnet</numerusform>
            <numerusform>%n Spalten zugeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the &amp;separator</source>
        <translation>&amp;Trennzeichen wählen</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Eine Spalte</translation>
    </message>
    <message>
        <source>Only one column was found. Is the separator right?</source>
        <translation>Es wurde nur eine Spalte gefunden. Stimmt das Trennzeichen?</translation>
    </message>
    <message>
        <source>It is chosen on the page before, above the first rows.</source>
        <translation>Es wird auf der Seite davor gewählt, über den ersten Zeilen.</translation>
    </message>
    <message>
        <source>A&amp;dd a field…</source>
        <translation>Fel&amp;d hinzufügen…</translation>
    </message>
    <message>
        <source>A field that is not filled from one column as it stands.</source>
        <translation>Ein Feld, das nicht aus einer einzigen Spalte gefüllt wird, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n made field(s)</source>
        <translation>
            <numerusform>%n erzeugtes Feld</numerusform>
            <numerusform>%n erzeugte Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>A made field already fills %1.</source>
        <translation>Ein erzeugtes Feld füllt bereits %1.</translation>
    </message>
</context>
<context>
    <name>pages::ConnectionDialog</name>
    <message>
        <source>Sign in and keep</source>
        <translation>Anmelden und speichern</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>An administrator makes an OAuth server-to-server credential in Adobe Developer Console and gives it a role. Copy its values from there.</source>
        <translation>Ein Administrator legt in der Adobe Developer Console OAuth-Server-zu-Server-Anmeldedaten an und gibt ihnen eine Rolle. Kopieren Sie die Werte von dort.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Any name; you choose the connection by it.</source>
        <translation>Ein beliebiger Name; mit ihm wählen Sie die Verbindung aus.</translation>
    </message>
    <message>
        <source>&amp;Organisation id</source>
        <translation>&amp;Organisations-ID</translation>
    </message>
    <message>
        <source>Letters and digits, then @AdobeOrg.</source>
        <translation>Buchstaben und Ziffern, dann @AdobeOrg.</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Goes to the system&apos;s keychain and into no file.</source>
        <translation>Kommt in den Schlüsselbund des Systems und in keine Datei.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Es fehlt etwas</translation>
    </message>
    <message>
        <source>Please fill in all four fields.</source>
        <translation>Bitte füllen Sie alle vier Felder aus.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung läuft …</translation>
    </message>
</context>
<context>
    <name>pages::ConnectorSearch</name>
    <message>
        <source>Open its documentation</source>
        <translation>Dokumentation öffnen</translation>
    </message>
    <message>
        <source>&amp;Which system?</source>
        <translation>Welches &amp;System?</translation>
    </message>
    <message>
        <source>Search, for instance Salesforce</source>
        <translation>Suchen, zum Beispiel Salesforce</translation>
    </message>
    <message>
        <source>Name of your system</source>
        <translation>Name Ihres Systems</translation>
    </message>
    <message>
        <source>Systems that the platform can read by itself</source>
        <translation>Systeme, die die Plattform selbst lesen kann</translation>
    </message>
    <message>
        <source>For customers that keep changing it is the better road: ask whoever looks after your platform. Or export a CSV there once and continue here.</source>
        <translation>Für Kunden, die sich ständig ändern, ist das der bessere Weg: Fragen Sie diejenigen, die Ihre Plattform betreuen. Oder exportieren Sie dort einmal eine CSV-Datei und machen Sie hier weiter.</translation>
    </message>
    <message>
        <source>For customers, export a CSV and continue here.</source>
        <translation>Für Kunden exportieren Sie eine CSV-Datei und machen hier weiter.</translation>
    </message>
    <message>
        <source>Open the documentation of %1 in the browser</source>
        <translation>Die Dokumentation zu %1 im Browser öffnen</translation>
    </message>
    <message>
        <source>No connector: export a CSV and continue here.</source>
        <translation>Kein Konnektor: Exportieren Sie eine CSV-Datei und machen Sie hier weiter.</translation>
    </message>
    <message>
        <source>None is known under this name. Nearly every system can export its customers as CSV.</source>
        <translation>Unter diesem Namen ist keiner bekannt. Fast jedes System kann seine Kunden als CSV exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) can be read by the platform itself.</source>
        <translation>
            <numerusform>%n System kann von der Plattform selbst gelesen werden.</numerusform>
            <numerusform>%n Systeme können von der Plattform selbst gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for yours. If it is not there, export a CSV and continue here.</source>
        <translation>Suchen Sie nach Ihrem. Wenn es nicht dabei ist, exportieren Sie eine CSV-Datei und machen Sie hier weiter.</translation>
    </message>
</context>
<context>
    <name>pages::ConversionOptions</name>
    <message>
        <source>&amp;Order in the file</source>
        <translation>&amp;Reihenfolge in der Datei</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Please choose</source>
        <comment>which part of a date comes first</comment>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Times without a &amp;zone are in</source>
        <translation>Zeiten ohne Zeitz&amp;one gelten in</translation>
    </message>
    <message>
        <source>Times without a zone are in</source>
        <translation>Zeiten ohne Zeitzone gelten in</translation>
    </message>
    <message>
        <source>N&amp;umbers without a country are from</source>
        <translation>N&amp;ummern ohne Land sind aus</translation>
    </message>
    <message>
        <source>Leave as written</source>
        <comment>telephone numbers</comment>
        <translation>So lassen, wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>&amp;Dezimalzeichen</translation>
    </message>
    <message>
        <source>Dot: 1,234.50</source>
        <translation>Punkt: 1,234.50</translation>
    </message>
    <message>
        <source>Comma: 1.234,50</source>
        <translation>Komma: 1.234,50</translation>
    </message>
    <message>
        <source>&amp;Capital letters</source>
        <translation>Groß- und &amp;Kleinschreibung</translation>
    </message>
    <message>
        <source>Keep as in the file</source>
        <translation>Wie in der Datei belassen</translation>
    </message>
    <message>
        <source>Turn to lower case</source>
        <translation>In Kleinschreibung umwandeln</translation>
    </message>
    <message>
        <source>all small</source>
        <translation>alle klein</translation>
    </message>
    <message>
        <source>ALL CAPITAL</source>
        <translation>ALLE GROSS</translation>
    </message>
    <message>
        <source>Each Word&apos;s First</source>
        <translation>Jedes Wort Am Anfang</translation>
    </message>
    <message>
        <source>When &amp;empty, send</source>
        <translation>Wenn l&amp;eer, senden</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>When empty, send</source>
        <translation>Wenn leer, senden</translation>
    </message>
    <message>
        <source>The values seen so far can be read both ways: does the day or the month come first?</source>
        <translation>Die bisher gesehenen Werte können auf beide Arten gelesen werden: Kommt der Tag oder der Monat zuerst?</translation>
    </message>
    <message>
        <source>Right for Adobe Commerce: the storefront sends addresses as customers typed them. Ann@ and ann@ become two profiles.</source>
        <translation>Richtig für Adobe Commerce: Die Storefront sendet Adressen so, wie Kunden sie eingegeben haben. Aus Ann@ und ann@ werden zwei Profile.</translation>
    </message>
    <message>
        <source>Ann@ and ann@ become one profile. Other sources of the same people must do likewise.</source>
        <translation>Aus Ann@ und ann@ wird ein Profil. Andere Quellen derselben Personen müssen es genauso machen.</translation>
    </message>
    <message>
        <source>The field does not take “%1”.</source>
        <translation>Das Feld nimmt „%1“ nicht an.</translation>
    </message>
    <message>
        <source>Merge blan&amp;ks</source>
        <translation>&amp;Leerraum kürzen</translation>
    </message>
    <message>
        <source>Several blanks in a row become one.</source>
        <translation>Mehrere Leerzeichen hintereinander werden zu einem.</translation>
    </message>
    <message>
        <source>&amp;Numbers such as 45292</source>
        <translation>&amp;Zahlen wie 45292</translation>
    </message>
    <message>
        <source>As the column shows</source>
        <translation>Wie die Spalte zeigt</translation>
    </message>
    <message>
        <source>Days, as in spreadsheets</source>
        <translation>Tage, wie in Tabellenprogrammen</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Keine Datumsangaben</translation>
    </message>
    <message>
        <source>As the values show</source>
        <translation>Wie die Werte zeigen</translation>
    </message>
    <message>
        <source>Please choose</source>
        <comment>what stands before the decimals</comment>
        <translation>Bitte wählen</translation>
    </message>
</context>
<context>
    <name>pages::ConversionOutcome</name>
    <message>
        <source>Counting what the conversion changes</source>
        <translation>Zählt, was die Umwandlung ändert</translation>
    </message>
    <message>
        <source>Counting all values…</source>
        <translation>Alle Werte werden gezählt…</translation>
    </message>
    <message>
        <source>Show in Re&amp;view</source>
        <translation>Beim Prüfen zei&amp;gen</translation>
    </message>
    <message>
        <source>The rows whose values cannot be converted, to be mended.</source>
        <translation>Die Zeilen, deren Werte sich nicht umwandeln lassen, zum Beheben.</translation>
    </message>
</context>
<context>
    <name>pages::ConversionPanel</name>
    <message>
        <source>Accept this</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Choose a &amp;field…</source>
        <translation>&amp;Feld wählen…</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>The chosen column</source>
        <translation>Die gewählte Spalte</translation>
    </message>
    <message>
        <source>How the column is turned</source>
        <translation>Wie die Spalte umgewandelt wird</translation>
    </message>
    <message>
        <source>Choose a column to see how it is sent.</source>
        <translation>Wählen Sie eine Spalte, um zu sehen, wie sie gesendet wird.</translation>
    </message>
    <message>
        <source>Sent as: %1</source>
        <translation>Gesendet als: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value in the file, and as it is sent</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → not sent</source>
        <comment>a value in the file</comment>
        <translation>%1 → nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not accepted by the field: choose what is sent.</source>
        <translation>
            <numerusform>%n Wert wird vom Feld nicht angenommen: Wählen Sie, was gesendet wird.</numerusform>
            <numerusform>%n Werte werden vom Feld nicht angenommen: Wählen Sie, was gesendet wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Split the name</source>
        <translation>Namen &amp;teilen</translation>
    </message>
    <message>
        <source>Its first and last name fill fields of their own, too.</source>
        <translation>Vor- und Nachname füllen zusätzlich eigene Felder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further value(s) are not listed.</source>
        <translation>
            <numerusform>%Ln weiterer Wert ist nicht aufgeführt.</numerusform>
            <numerusform>%Ln weitere Werte sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first values are sent as they stand.</source>
        <translation>Die ersten Werte werden gesendet, wie sie dastehen.</translation>
    </message>
</context>
<context>
    <name>pages::DestinationChecks</name>
    <message>
        <source>Email address is the primary identity</source>
        <translation>E-Mail-Adresse ist die primäre Identität</translation>
    </message>
    <message>
        <source>The schema is enabled for Profile</source>
        <translation>Das Schema ist für Profil aktiviert</translation>
    </message>
    <message>
        <source>The schema is not yet enabled for Profile</source>
        <translation>Das Schema ist noch nicht für Profil aktiviert</translation>
    </message>
    <message>
        <source>The dataset is enabled for Profile</source>
        <translation>Der Datensatz ist für Profil aktiviert</translation>
    </message>
    <message>
        <source>The dataset is not yet enabled for Profile</source>
        <translation>Der Datensatz ist noch nicht für Profil aktiviert</translation>
    </message>
    <message>
        <source>All mapped fields exist in the schema</source>
        <translation>Alle zugeordneten Felder gibt es im Schema</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped field(s) do not exist here</source>
        <translation>
            <numerusform>%n zugeordnetes Feld gibt es hier nicht</numerusform>
            <numerusform>%n zugeordnete Felder gibt es hier nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>A column holds the email address</source>
        <translation>Eine Spalte enthält die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>No column holds the email address yet</source>
        <translation>Noch keine Spalte enthält die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>It will be enabled before the first row is sent. This cannot be undone.</source>
        <translation>Es wird vor der ersten gesendeten Zeile aktiviert. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It will be enabled before the first row is sent</source>
        <translation>Er wird vor der ersten gesendeten Zeile aktiviert</translation>
    </message>
    <message>
        <source>The rows are still being checked</source>
        <translation>Die Zeilen werden noch geprüft</translation>
    </message>
    <message>
        <source>Waits for what stands above</source>
        <translation>Wartet auf das, was darüber steht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>of a check</comment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <comment>of a check</comment>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <source>Hinders the upload</source>
        <comment>of a check</comment>
        <translation>Verhindert den Upload</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>of a check</comment>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;Enable the schema…</source>
        <translation>Schema &amp;aktivieren…</translation>
    </message>
    <message>
        <source>Checks before upload</source>
        <translation>Prüfungen vor dem Upload</translation>
    </message>
    <message>
        <source>Profile dataset</source>
        <translation>Profildatensatz</translation>
    </message>
    <message>
        <source>&amp;Profile dataset</source>
        <translation>&amp;Profildatensatz</translation>
    </message>
    <message>
        <source>On: every row becomes, or joins, a customer profile in Real-Time Customer Profile, and storefront events with the same email link to it. Off: the rows are stored in the data lake only. Turning it on later does not bring earlier uploads in.</source>
        <translation>An: Jede Zeile wird zu einem Kundenprofil in Real-Time Customer Profile oder kommt zu einem hinzu, und Storefront-Ereignisse mit derselben E-Mail werden damit verknüpft. Aus: Die Zeilen werden nur im Data Lake gespeichert. Späteres Einschalten holt frühere Uploads nicht nach.</translation>
    </message>
    <message>
        <source>Choose &amp;another dataset</source>
        <translation>A&amp;nderen Datensatz wählen</translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <translation>Nächstliegend: %1</translation>
    </message>
    <message>
        <source>Send the column %1 to the nearest field, %2</source>
        <translation>Die Spalte %1 an das nächstliegende Feld %2 senden</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave out the column %1</source>
        <translation>Die Spalte %1 auslassen</translation>
    </message>
    <message>
        <source>Cannot be used yet</source>
        <translation>Noch nicht verwendbar</translation>
    </message>
    <message>
        <source>It can be enabled before the upload. That changes the schema for everyone who uses it and cannot be undone.</source>
        <translation>Es kann vor dem Upload aktiviert werden. Das ändert das Schema für alle, die es verwenden, und lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Enable the schema for Profile?</source>
        <translation>Schema für Profil aktivieren?</translation>
    </message>
    <message>
        <source>The schema “%1” will be enabled for Real-Time Customer Profile when the upload begins.</source>
        <translation>Das Schema „%1“ wird zu Beginn des Uploads für Real-Time Customer Profile aktiviert.</translation>
    </message>
    <message>
        <source>This cannot be undone: the schema stays enabled for everyone who uses it, and some changes to it are no longer possible.</source>
        <translation>Das lässt sich nicht rückgängig machen: Das Schema bleibt für alle, die es verwenden, aktiviert, und manche Änderungen daran sind nicht mehr möglich.</translation>
    </message>
    <message>
        <source>Enable it</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Customers are ready to be sent</source>
        <translation>Kunden sind bereit zum Senden</translation>
    </message>
    <message>
        <source>The namespaces of the further identities exist</source>
        <translation>Die Namensräume der weiteren Identitäten sind vorhanden</translation>
    </message>
    <message>
        <source>A further identity has no namespace here</source>
        <translation>Eine weitere Identität hat hier keinen Namensraum</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle diese</translation>
    </message>
    <message>
        <source>Use the nearest fields</source>
        <translation>Die nächstliegenden Felder verwenden</translation>
    </message>
    <message>
        <source>Fill the nearest field, %1, instead of %2</source>
        <translation>Das nächstliegende Feld %1 statt %2 füllen</translation>
    </message>
    <message>
        <source>Leave out the made field %1</source>
        <translation>Das gebildete Feld %1 weglassen</translation>
    </message>
    <message>
        <source>Fill the nearest field instead of each of these</source>
        <translation>Statt jedes von diesen das nächstliegende Feld füllen</translation>
    </message>
</context>
<context>
    <name>pages::DestinationPage</name>
    <message>
        <source>Where should the profiles go?</source>
        <translation>Wohin sollen die Profile?</translation>
    </message>
    <message>
        <source>Pick the dataset that receives this file, and say whether it belongs to Real-Time Customer Profile.</source>
        <translation>Wählen Sie den Datensatz, der diese Datei aufnimmt, und legen Sie fest, ob er zu Real-Time Customer Profile gehört.</translation>
    </message>
    <message>
        <source>Choose practice or a connection first.</source>
        <translation>Wählen Sie zuerst die Übung oder eine Verbindung.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>The client secret is needed to sign in.</source>
        <translation>Zum Anmelden wird das Client-Geheimnis gebraucht.</translation>
    </message>
    <message>
        <source>The platform could not be asked.</source>
        <translation>Die Plattform konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Choose a sandbox.</source>
        <translation>Wählen Sie eine Sandbox.</translation>
    </message>
    <message>
        <source>Asking for datasets …</source>
        <translation>Datensätze werden abgefragt …</translation>
    </message>
    <message>
        <source>Choose a dataset.</source>
        <translation>Wählen Sie einen Datensatz.</translation>
    </message>
    <message>
        <source>Reading the schema …</source>
        <translation>Das Schema wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) must be solved before upload</source>
        <translation>
            <numerusform>%Ln Punkt muss vor dem Upload gelöst werden</numerusform>
            <numerusform>%Ln Punkte müssen vor dem Upload gelöst werden</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are still being checked.</source>
        <translation>Die Zeilen werden noch geprüft.</translation>
    </message>
    <message>
        <source>&amp;Review and upload…</source>
        <translation>&amp;Prüfen und hochladen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) ready</source>
        <translation>
            <numerusform>%Ln Kunde bereit</numerusform>
            <numerusform>%Ln Kunden bereit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::DestinationPlace</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>In Profile</source>
        <translation>Im Profil</translation>
    </message>
    <message>
        <source>&amp;Manage…</source>
        <translation>&amp;Verwalten…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The secret is known until you close the program; you will be asked for it again.</source>
        <translation>Das Geheimnis ist bekannt, bis Sie das Programm schließen; danach werden Sie wieder danach gefragt.</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>Ve&amp;rbindung</translation>
    </message>
    <message>
        <source>&amp;Sandbox</source>
        <translation>&amp;Sandbox</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Datensatz</translation>
    </message>
    <message>
        <source>Manage connections</source>
        <translation>Verbindungen verwalten</translation>
    </message>
    <message>
        <source>Type a part of the name to search.</source>
        <translation>Geben Sie einen Teil des Namens ein, um zu suchen.</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Client-G&amp;eheimnis</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Practice, on this computer</source>
        <translation>Übung, auf diesem Computer</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Secret needed</source>
        <translation>Geheimnis nötig</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (Produktion)</translation>
    </message>
    <message>
        <source>%1 (development)</source>
        <translation>%1 (Entwicklung)</translation>
    </message>
    <message>
        <source>Choose a sandbox</source>
        <translation>Sandbox wählen</translation>
    </message>
    <message>
        <source>Asking for datasets …</source>
        <translation>Datensätze werden abgefragt …</translation>
    </message>
    <message>
        <source>Choose or search a dataset</source>
        <translation>Datensatz wählen oder suchen</translation>
    </message>
    <message>
        <source>Schema: %1</source>
        <translation>Schema: %1</translation>
    </message>
    <message>
        <source>Reading the schema …</source>
        <translation>Das Schema wird gelesen …</translation>
    </message>
    <message>
        <source>Not in Profile</source>
        <translation>Nicht im Profil</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>Verbindung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”…</source>
        <translation>„%1“ &amp;entfernen…</translation>
    </message>
    <message>
        <source>Remove the connection?</source>
        <translation>Verbindung entfernen?</translation>
    </message>
    <message>
        <source>The connection “%1” and its secret are removed from this computer.</source>
        <translation>Die Verbindung „%1“ und ihr Geheimnis werden von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>The recipe sends to “%1”, which is not here.</source>
        <translation>Das Rezept sendet an „%1“; das gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Choose where this file goes, or another connection.</source>
        <translation>Wählen Sie, wohin diese Datei geht, oder eine andere Verbindung.</translation>
    </message>
</context>
<context>
    <name>pages::DonePage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Batch %1: %2.</source>
        <translation>Batch %1: %2.</translation>
    </message>
    <message>
        <source>Profiles usually follow within an hour.</source>
        <translation>Profile folgen meist innerhalb einer Stunde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were rejected.</source>
        <translation>
            <numerusform>%Ln Zeile wurde abgelehnt.</numerusform>
            <numerusform>%Ln Zeilen wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln row(s) the platform does not say what became of them.</source>
        <translation>
            <numerusform>Von %Ln Zeile sagt die Plattform nicht, was aus ihr geworden ist.</numerusform>
            <numerusform>Von %Ln Zeilen sagt die Plattform nicht, was aus ihnen geworden ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in the dataset</source>
        <translation>
            <numerusform>%Ln Zeile ist im Datensatz</numerusform>
            <numerusform>%Ln Zeilen sind im Datensatz</numerusform>
        </translation>
    </message>
    <message>
        <source>No row was ingested</source>
        <translation>Es wurde keine Zeile aufgenommen</translation>
    </message>
</context>
<context>
    <name>pages::FieldPicker</name>
    <message>
        <source>No field fits. Try another word, or a part of the path.</source>
        <translation>Kein Feld passt. Versuchen Sie ein anderes Wort oder einen Teil des Pfads.</translation>
    </message>
    <message>
        <source>Profile fields</source>
        <translation>Profilfelder</translation>
    </message>
    <message>
        <source>Search by name, path or a usual word</source>
        <translation>Nach Name, Pfad oder einem üblichen Wort suchen</translation>
    </message>
    <message>
        <source>Search a profile field</source>
        <translation>Profilfeld suchen</translation>
    </message>
    <message>
        <source>Profile fields that fit</source>
        <translation>Passende Profilfelder</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Profile field for the column %1</source>
        <translation>Profilfeld für die Spalte %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s)</source>
        <translation>
            <numerusform>%1 von %n Feld</numerusform>
            <numerusform>%1 von %n Feldern</numerusform>
        </translation>
    </message>
    <message>
        <source>The fields are being made ready …</source>
        <translation>Die Felder werden vorbereitet …</translation>
    </message>
    <message>
        <source>No field fits. Try fewer filters, another word, or a part of the path.</source>
        <translation>Kein Feld passt. Versuchen Sie weniger Filter, ein anderes Wort oder einen Teil des Pfads.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a field, then a count</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>pages::FileCard</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Lesen &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Choose another…</source>
        <translation>Andere &amp;Datei wählen…</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>Wie viel von der Datei gelesen ist</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a file</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 rows so far</source>
        <translation>bisher %1 Zeilen</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>changed today %1</source>
        <comment>a time</comment>
        <translation>heute %1 geändert</translation>
    </message>
    <message>
        <source>changed yesterday %1</source>
        <comment>a time</comment>
        <translation>gestern %1 geändert</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>a date</comment>
        <translation>am %1 geändert</translation>
    </message>
    <message>
        <source>looks like %1</source>
        <comment>the name of an export</comment>
        <translation>sieht aus wie %1</translation>
    </message>
</context>
<context>
    <name>pages::FileCut</name>
    <message>
        <source>Se&amp;parator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <comment>a separator</comment>
        <translation>%1 (erkannt)</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>read in %1</source>
        <comment>a time</comment>
        <translation>gelesen in %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a file</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>First row holds column na&amp;mes</source>
        <translation>Erste Zeile enthält Spaltenna&amp;men</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <comment>an encoding</comment>
        <translation>%1 (erkannt)</translation>
    </message>
    <message>
        <source>More &amp;options</source>
        <translation>Mehr &amp;Optionen</translation>
    </message>
    <message>
        <source>More reading options</source>
        <translation>Mehr Optionen zum Lesen</translation>
    </message>
    <message>
        <source>Hides how else the file is read</source>
        <translation>Verbirgt, wie die Datei sonst gelesen wird</translation>
    </message>
    <message>
        <source>Shows how else the file is read</source>
        <translation>Zeigt, wie die Datei sonst gelesen wird</translation>
    </message>
    <message>
        <source>Separator: %1 Encoding: %2</source>
        <comment>what speaks for each: sentences</comment>
        <translation>Trennzeichen: %1 Kodierung: %2</translation>
    </message>
</context>
<context>
    <name>pages::FileNotice</name>
    <message>
        <source>&amp;Read on</source>
        <translation>&amp;Weiterlesen</translation>
    </message>
    <message>
        <source>&amp;Join the two rows</source>
        <translation>Beide Zeilen &amp;verbinden</translation>
    </message>
    <message>
        <source>The columns are then called: %1</source>
        <translation>Die Spalten heißen dann: %1</translation>
    </message>
    <message numerus="yes">
        <source>Bring the last %Ln row(s) bac&amp;k</source>
        <translation>
            <numerusform>Letzte Zeile &amp;zurückholen</numerusform>
            <numerusform>Die letzten %Ln Zeilen &amp;zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave the last %Ln row(s) out</source>
        <translation>
            <numerusform>Letzte Zeile aus&amp;lassen</numerusform>
            <numerusform>Die letzten %Ln Zeilen aus&amp;lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Reading was stopped after %1 rows.</source>
        <translation>Das Lesen wurde nach %1 Zeilen angehalten.</translation>
    </message>
    <message>
        <source>All rows must be known before they can be checked.</source>
        <translation>Alle Zeilen müssen bekannt sein, bevor sie geprüft werden können.</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zum Ansehen</translation>
    </message>
    <message>
        <source>The rows are kept as they are. Choose another separator if they are cut wrongly.</source>
        <translation>Die Zeilen bleiben, wie sie sind. Wählen Sie ein anderes Trennzeichen, wenn sie falsch geteilt sind.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <comment>things to look at</comment>
        <translation>
            <numerusform>Und %Ln weiteres</numerusform>
            <numerusform>Und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::FilePage</name>
    <message>
        <source>Choose the CSV file</source>
        <translation>CSV-Datei wählen</translation>
    </message>
    <message>
        <source>Drop the CSV file with your customers here</source>
        <translation>Legen Sie die CSV-Datei mit Ihren Kunden hier ab</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample customers</source>
        <translation>Mit &amp;Beispielkunden ausprobieren</translation>
    </message>
    <message>
        <source>Opens a small file of invented customers.</source>
        <translation>Öffnet eine kleine Datei mit erfundenen Kunden.</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Reading %1. You can go on to Columns while it is read.</source>
        <translation>%1 wird gelesen. Sie können inzwischen zu „Spalten“ weitergehen.</translation>
    </message>
    <message>
        <source>Drop a file anywhere on this window. Nothing is sent yet.</source>
        <translation>Sie können eine Datei überall in diesem Fenster ablegen. Es wird noch nichts gesendet.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>Choose the file with your customers.</source>
        <translation>Wählen Sie die Datei mit Ihren Kunden.</translation>
    </message>
    <message>
        <source>The file is being opened.</source>
        <translation>Die Datei wird geöffnet.</translation>
    </message>
    <message>
        <source>The file must be read to its end first.</source>
        <translation>Die Datei muss zuerst zu Ende gelesen werden.</translation>
    </message>
    <message>
        <source>This file cannot be used as it is.</source>
        <translation>Diese Datei ist so nicht verwendbar.</translation>
    </message>
    <message numerus="yes">
        <source>First %n row(s) shown</source>
        <translation>
            <numerusform>Gezeigt: erste %n Zeile</numerusform>
            <numerusform>Gezeigt: erste %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 rows</source>
        <comment>file name, number</comment>
        <translation>%1 · %2 Zeilen</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt *.gz *.zip)</source>
        <translation>CSV-Dateien (*.csv *.tsv *.txt *.gz *.zip)</translation>
    </message>
    <message>
        <source>&amp;Table in the archive</source>
        <translation>&amp;Tabelle im Archiv</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>one of several tables</comment>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>pages::FillDialog</name>
    <message>
        <source>Fill from another column</source>
        <translation>Aus einer anderen Spalte füllen</translation>
    </message>
    <message>
        <source>&amp;Fill the column</source>
        <translation>Diese &amp;Spalte füllen</translation>
    </message>
    <message>
        <source>&amp;with the values of</source>
        <translation>&amp;mit den Werten aus</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Choose two different columns.</source>
        <translation>Wählen Sie zwei verschiedene Spalten.</translation>
    </message>
    <message numerus="yes">
        <source>In the %Ln row(s) shown, where %1 is empty or cannot be used and %2 has a value that can. Values that are good stay. You can undo it.</source>
        <translation>
            <numerusform>In der %Ln gezeigten Zeile, wenn %1 leer oder nicht verwendbar ist und %2 einen verwendbaren Wert hat. Gute Werte bleiben. Sie können es rückgängig machen.</numerusform>
            <numerusform>In den %Ln gezeigten Zeilen, wo %1 leer oder nicht verwendbar ist und %2 einen verwendbaren Wert hat. Gute Werte bleiben. Sie können es rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is filled in %2 of the file&apos;s rows.</source>
        <translation>In der Datei ist %1 in %2 der Zeilen ausgefüllt.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be filled.</source>
        <translation>
            <numerusform>%Ln Zeile würde gefüllt.</numerusform>
            <numerusform>%Ln Zeilen würden gefüllt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row would be filled.</source>
        <translation>Keine Zeile würde gefüllt.</translation>
    </message>
</context>
<context>
    <name>pages::FindingsPanel</name>
    <message>
        <source>%1 → %2</source>
        <comment>a value and what should stand in its place</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply all</source>
        <translation>Alle anwenden</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Was die Prüfung gefunden hat</translation>
    </message>
    <message>
        <source>Choose one to see its rows.</source>
        <translation>Wählen Sie einen Eintrag, um seine Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Hide what was found</source>
        <translation>Gefundenes ausblenden</translation>
    </message>
    <message>
        <source>What was found: %1</source>
        <translation>Gefundenes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more value(s)</source>
        <translation>
            <numerusform>und %Ln weiterer Wert</numerusform>
            <numerusform>und %Ln weitere Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1…</source>
        <translation>%1 ändern…</translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation>Auf %1 anwenden</translation>
    </message>
    <message>
        <source>Apply all %1</source>
        <translation>Alle %1 anwenden</translation>
    </message>
    <message>
        <source>What should stand in the place of “%1”?</source>
        <translation>Was soll anstelle von „%1“ stehen?</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>pages::MadeFieldDialog</name>
    <message>
        <source>Every record gets this text.</source>
        <translation>Jeder Datensatz erhält diesen Text.</translation>
    </message>
    <message>
        <source>The columns are looked at in this order; the first that is not empty counts.</source>
        <translation>Die Spalten werden in dieser Reihenfolge betrachtet; die erste, die nicht leer ist, zählt.</translation>
    </message>
    <message>
        <source>The columns that are not empty, in this order.</source>
        <translation>Die Spalten, die nicht leer sind, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>“Ann van der Berg” and “van der Berg, Ann” give Ann and van der Berg.</source>
        <translation>„Ann van der Berg“ und „van der Berg, Ann“ ergeben Ann und van der Berg.</translation>
    </message>
    <message>
        <source>SHA-256 of the address, trimmed and in small letters. It joins the profile to data that knows customers by the hash alone. It never becomes the primary identity.</source>
        <translation>SHA-256 der Adresse, ohne Leerzeichen am Rand und in Kleinbuchstaben. Verbindet das Profil mit Daten, die Kunden nur über den Hash kennen. Wird nie zur primären Identität.</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Change a field</source>
        <translation>Feld ändern</translation>
    </message>
    <message>
        <source>&amp;Fill it with</source>
        <translation>&amp;Füllen mit</translation>
    </message>
    <message>
        <source>&amp;Profile field</source>
        <translation>&amp;Profilfeld</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>&amp;Spalte</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Spa&amp;lten</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>&amp;Text between</source>
        <translation>&amp;Text dazwischen</translation>
    </message>
    <message>
        <source>Text between</source>
        <translation>Text dazwischen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Choose a field…</source>
        <translation>Feld wählen…</translation>
    </message>
    <message>
        <source>Not all is said yet.</source>
        <comment>which columns, which text</comment>
        <translation>Noch ist nicht alles angegeben.</translation>
    </message>
    <message>
        <source>The column “%1” fills that field.</source>
        <translation>Die Spalte „%1“ füllt dieses Feld.</translation>
    </message>
    <message>
        <source>&amp;Leave “%1” out as a field of its own</source>
        <translation>„%1“ als eigenes Feld &amp;weglassen</translation>
    </message>
    <message>
        <source>Another made field fills it already.</source>
        <translation>Ein anderes erzeugtes Feld füllt es bereits.</translation>
    </message>
    <message>
        <source>The email address is the identity: one column has to hold it.</source>
        <translation>Die E-Mail-Adresse ist die Identität: Eine Spalte muss sie enthalten.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>a row, what is sent</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Row %1 is not sent: %2</source>
        <comment>a row, a sentence</comment>
        <translation>Zeile %1 wird nicht gesendet: %2</translation>
    </message>
    <message>
        <source>Row %1 gives nothing: the field is left out of its record.</source>
        <translation>Zeile %1 ergibt nichts: Das Feld fehlt in ihrem Datensatz.</translation>
    </message>
    <message>
        <source>A number by which another system knows the customer joins the profile to that system&apos;s records: Adobe Commerce&apos;s customer number, to what the shop sends. It never becomes the primary identity.</source>
        <translation>Eine Nummer, unter der ein anderes System den Kunden kennt, verbindet das Profil mit dessen Datensätzen: die Kundennummer von Adobe Commerce mit dem, was der Shop sendet. Sie wird nie die primäre Identität.</translation>
    </message>
</context>
<context>
    <name>pages::MadeFieldsPart</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Made fields</source>
        <translation>Erzeugte Felder</translation>
    </message>
    <message>
        <source>Enter changes a field, Delete removes it.</source>
        <translation>Eingabe ändert ein Feld, Entf entfernt es.</translation>
    </message>
    <message>
        <source>Change the made field</source>
        <translation>Das erzeugte Feld ändern</translation>
    </message>
    <message>
        <source>Remove the made field</source>
        <translation>Das erzeugte Feld entfernen</translation>
    </message>
</context>
<context>
    <name>pages::MendDialog</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Counting… %1</source>
        <comment>a share, such as 40 %</comment>
        <translation>Wird gezählt… %1</translation>
    </message>
    <message>
        <source>Row %1: %2 → %3</source>
        <comment>row number, value before and after</comment>
        <translation>Zeile %1: %2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>This value does not fit the field that the column is sent to: it would be left out.</source>
        <translation>Dieser Wert passt nicht in das Feld, an das die Spalte gesendet wird: Er würde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hold it already; nothing would change.</source>
        <translation>
            <numerusform>%Ln Zeile enthält ihn schon; nichts würde sich ändern.</numerusform>
            <numerusform>%Ln Zeilen enthalten ihn schon; nichts würde sich ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row would change.</source>
        <translation>Keine Zeile würde sich ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would change.</source>
        <translation>
            <numerusform>%Ln Zeile würde sich ändern.</numerusform>
            <numerusform>%Ln Zeilen würden sich ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hold(s) another value, which is written over.</source>
        <translation>
            <numerusform>%Ln davon enthält einen anderen Wert, der überschrieben wird.</numerusform>
            <numerusform>%Ln davon enthalten einen anderen Wert, der überschrieben wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are empty now.</source>
        <translation>
            <numerusform>%Ln davon ist jetzt leer.</numerusform>
            <numerusform>%Ln davon sind jetzt leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hold it already.</source>
        <translation>
            <numerusform>%Ln Zeile enthält ihn schon.</numerusform>
            <numerusform>%Ln Zeilen enthalten ihn schon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::MergeDialog</name>
    <message>
        <source>Merge duplicates</source>
        <translation>Dubletten zusammenführen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Columns that differ</source>
        <translation>Spalten, die sich unterscheiden</translation>
    </message>
    <message>
        <source>◀ Previous</source>
        <translation>◀ Zurück</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>Weiter ▶</translation>
    </message>
    <message>
        <source>Rows of this address</source>
        <translation>Zeilen dieser Adresse</translation>
    </message>
    <message>
        <source>Of the rows that share an address one stays, the latest. What it lacks it gets from the others, which are left out. You can undo it.</source>
        <translation>Von den Zeilen, die sich eine Adresse teilen, bleibt eine, die neueste. Was ihr fehlt, bekommt sie von den anderen, die ausgelassen werden. Sie können es rückgängig machen.</translation>
    </message>
    <message>
        <source>The &amp;latest row is</source>
        <translation>Die &amp;neueste Zeile ist</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Addresses that differ</source>
        <translation>Adressen, die sich unterscheiden</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Press Enter on a value, or double-click it, to keep that one.</source>
        <translation>Drücken Sie auf einem Wert die Eingabetaste, oder doppelklicken Sie darauf, um diesen zu behalten.</translation>
    </message>
    <message>
        <source>the last one in the file</source>
        <translation>die letzte in der Datei</translation>
    </message>
    <message>
        <source>the one with the latest %1</source>
        <comment>name of a column</comment>
        <translation>die mit dem spätesten %1</translation>
    </message>
    <message>
        <source>No two rows share an address.</source>
        <translation>Keine zwei Zeilen teilen sich eine Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that stay get values of others.</source>
        <translation>
            <numerusform>%Ln Zeile, die bleibt, bekommt Werte von anderen.</numerusform>
            <numerusform>%Ln Zeilen, die bleiben, bekommen Werte von anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are still to be chosen; until then the latest row keeps its own.</source>
        <translation>
            <numerusform>%Ln Wert ist noch zu wählen; bis dahin behält die neueste Zeile ihren eigenen.</numerusform>
            <numerusform>%Ln Werte sind noch zu wählen; bis dahin behält die neueste Zeile ihren eigenen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln address(es) can be looked at here.</source>
        <translation>
            <numerusform>Die erste Adresse lässt sich hier ansehen.</numerusform>
            <numerusform>Die ersten %Ln Adressen lassen sich hier ansehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) stand in several rows.</source>
        <translation>
            <numerusform>%Ln Adresse steht in mehreren Zeilen.</numerusform>
            <numerusform>%Ln Adressen stehen in mehreren Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be left out.</source>
        <translation>
            <numerusform>%Ln Zeile würde ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen würden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays of %1</source>
        <translation>Was von %1 bleibt</translation>
    </message>
    <message>
        <source>the latest value</source>
        <translation>der neueste Wert</translation>
    </message>
    <message>
        <source>the first value</source>
        <translation>der erste Wert</translation>
    </message>
    <message>
        <source>the longest value</source>
        <translation>der längste Wert</translation>
    </message>
    <message>
        <source>what I choose by hand</source>
        <translation>was ich von Hand wähle</translation>
    </message>
    <message numerus="yes">
        <source>Address %1 of %2: %3, in %Ln row(s)</source>
        <translation>
            <numerusform>Adresse %1 von %2: %3, in %Ln Zeile</numerusform>
            <numerusform>Adresse %1 von %2: %3, in %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, stays</source>
        <translation>Zeile %1, bleibt</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>a value that was chosen</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, value: read aloud</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>pages::OutcomePart</name>
    <message>
        <source>Ingested</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Rejected by the platform</source>
        <translation>Von der Plattform abgelehnt</translation>
    </message>
    <message>
        <source>Left out before sending</source>
        <translation>Vor dem Senden ausgelassen</translation>
    </message>
    <message>
        <source>Sample profiles found</source>
        <translation>Gefundene Profile (Stichprobe)</translation>
    </message>
    <message>
        <source>Save the &amp;receipt…</source>
        <translation>&amp;Beleg speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as r&amp;ecipe…</source>
        <translation>Als &amp;Rezept speichern…</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export the rejected rows</source>
        <translation>Abgelehnte Zeilen exportieren</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Keeps columns and destination for the next file, without people and secrets.</source>
        <translation>Merkt sich Spalten und Ziel für die nächste Datei, ohne Personen und Geheimnisse.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Rejected, or not known</source>
        <translation>Abgelehnt oder nicht bekannt</translation>
    </message>
    <message>
        <source>–</source>
        <comment>a figure that is not known</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>The platform does not say which rows they are.</source>
        <translation>Die Plattform sagt nicht, welche Zeilen es sind.</translation>
    </message>
    <message>
        <source>%1 more are in the receipt&apos;s CSV file.</source>
        <translation>%1 weitere stehen in der CSV-Datei des Belegs.</translation>
    </message>
    <message>
        <source>What these customers do in your shop joins their profiles by email address, once they sign in or place an order.</source>
        <translation>Was diese Kunden in Ihrem Shop tun, wird über die E-Mail-Adresse mit ihren Profilen verknüpft, sobald sie sich anmelden oder bestellen.</translation>
    </message>
    <message>
        <source>For tomorrow&apos;s new and changed accounts, switch on “Customer profiles” in Data Connection. It needs a dataset and a schema of its own.</source>
        <translation>Für die neuen und geänderten Konten von morgen schalten Sie in Data Connection „Customer profiles“ ein. Das braucht einen eigenen Datensatz und ein eigenes Schema.</translation>
    </message>
    <message>
        <source>Orders of up to five years come in through the “Order History” tab of Data Connection.</source>
        <translation>Bestellungen aus bis zu fünf Jahren kommen über die Registerkarte „Order History“ von Data Connection herein.</translation>
    </message>
    <message>
        <source>Audiences that you build on these profiles come back to the shop through Audience Activation.</source>
        <translation>Zielgruppen, die Sie aus diesen Profilen bilden, kommen über Audience Activation in den Shop zurück.</translation>
    </message>
    <message>
        <source>Opt-outs: back-office events are sent whatever a customer has agreed to. Keep the preference in Experience Platform.</source>
        <translation>Opt-outs: Back-Office-Ereignisse werden gesendet, egal, worin ein Kunde eingewilligt hat. Führen Sie die Präferenz in Experience Platform.</translation>
    </message>
    <message>
        <source>The rows are in the dataset only. They do not become profiles, and switching the dataset on later does not change that; upload the file again then.</source>
        <translation>Die Zeilen liegen nur im Datensatz. Aus ihnen werden keine Profile, auch nicht, wenn der Datensatz später eingeschaltet wird; laden Sie die Datei dann noch einmal hoch.</translation>
    </message>
    <message>
        <source>Some of the people looked up are not there yet. That usually takes less than an hour.</source>
        <translation>Einige der gesuchten Personen sind noch nicht da. Das dauert meist weniger als eine Stunde.</translation>
    </message>
    <message>
        <source>Your licence does not let programs look profiles up. Look in Experience Platform under Profiles, Browse, with the namespace Email.</source>
        <translation>Mit Ihrer Lizenz dürfen Programme keine Profile nachschlagen. Sehen Sie in Experience Platform unter Profiles, Browse mit dem Namespace Email nach.</translation>
    </message>
    <message>
        <source>Whether profiles are there could not be asked. They usually follow within an hour.</source>
        <translation>Ob die Profile da sind, konnte nicht abgefragt werden. Sie folgen meist innerhalb einer Stunde.</translation>
    </message>
    <message>
        <source>Mend the rejected rows in your file and upload them again; nothing else needs to be sent.</source>
        <translation>Korrigieren Sie die abgelehnten Zeilen in Ihrer Datei und laden Sie sie noch einmal hoch; sonst muss nichts gesendet werden.</translation>
    </message>
    <message>
        <source>When a customer asks to be erased, the privacy request names the address in the namespace Email.</source>
        <translation>Wenn ein Kunde gelöscht werden möchte, nennt die Datenschutzanfrage die Adresse im Namespace Email.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) did not fit the field and stayed behind; the rows were sent without them. The receipt counts them by column.</source>
        <translation>
            <numerusform>%Ln Wert passte nicht in sein Feld und blieb zurück; die Zeile wurde ohne ihn gesendet. Der Beleg zählt nach Spalten.</numerusform>
            <numerusform>%Ln Werte passten nicht in ihre Felder und blieben zurück; die Zeilen wurden ohne sie gesendet. Der Beleg zählt sie nach Spalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>rejected rows</source>
        <comment>part of a file name</comment>
        <translation>abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>receipt</source>
        <comment>part of a file name</comment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>recipe</source>
        <comment>part of a file name</comment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Rezept exportieren</translation>
    </message>
    <message>
        <source>The recipe “%1” is kept.</source>
        <translation>Das Rezept „%1“ ist aufbewahrt.</translation>
    </message>
    <message>
        <source>The page Columns offers it for the next file.</source>
        <translation>Die Seite Spalten bietet es für die nächste Datei an.</translation>
    </message>
</context>
<context>
    <name>pages::Page</name>
    <message>
        <source>Practice: everything goes to a platform on this computer. Nothing leaves it.</source>
        <translation>Übung: Alles geht an eine Plattform auf diesem Computer. Nichts verlässt ihn.</translation>
    </message>
</context>
<context>
    <name>pages::PasteDialog</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>From row %1 on, over the rows of the list as they are shown.</source>
        <translation>Ab Zeile %1, über die Zeilen der Liste, wie sie gezeigt werden.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %Ln row(s).</source>
        <translation>
            <numerusform>Die Zwischenablage enthält %Ln Zeile.</numerusform>
            <numerusform>Die Zwischenablage enthält %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go over the rows of the list as they are shown, from row %1 on, into: %2.</source>
        <translation>Sie kommen über die Zeilen der Liste, wie sie gezeigt werden, ab Zeile %1, in: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No cell would change.</source>
        <translation>Keine Zelle würde sich ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would change.</source>
        <translation>
            <numerusform>%Ln Zelle würde sich ändern.</numerusform>
            <numerusform>%Ln Zellen würden sich ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They lie in %Ln row(s).</source>
        <translation>
            <numerusform>Sie liegen in %Ln Zeile.</numerusform>
            <numerusform>Sie liegen in %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would come below the last row and are left out.</source>
        <translation>
            <numerusform>%Ln Zelle käme unter die letzte Zeile und wird ausgelassen.</numerusform>
            <numerusform>%Ln Zellen kämen unter die letzte Zeile und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would come right of the last column and are left out.</source>
        <translation>
            <numerusform>%Ln Zelle käme rechts neben die letzte Spalte und wird ausgelassen.</numerusform>
            <numerusform>%Ln Zellen kämen rechts neben die letzte Spalte und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would be left empty.</source>
        <translation>
            <numerusform>%Ln Zelle würde geleert.</numerusform>
            <numerusform>%Ln Zellen würden geleert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold the same already.</source>
        <translation>
            <numerusform>%Ln Zelle enthält schon dasselbe.</numerusform>
            <numerusform>%Ln Zellen enthalten schon dasselbe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ReadingPanel</name>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Quotation marks</source>
        <translation>&amp;Anführungszeichen</translation>
    </message>
    <message>
        <source>Escape c&amp;haracter</source>
        <translation>Escape-&amp;Zeichen</translation>
    </message>
    <message>
        <source>Comments be&amp;gin with</source>
        <translation>Ko&amp;mmentare beginnen mit</translation>
    </message>
    <message>
        <source>Lines a&amp;bove the header</source>
        <translation>Zeilen ü&amp;ber dem Kopf</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Lines o&amp;f the header</source>
        <translation>Zeilen des Kop&amp;fs</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <comment>goes back to it</comment>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Neu erkennen</translation>
    </message>
    <message>
        <source>%1: back to what was detected</source>
        <comment>a part of how the file is read</comment>
        <translation>%1: zurück zum Erkannten</translation>
    </message>
</context>
<context>
    <name>pages::ReceiptPrint</name>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>Rows sent</source>
        <translation>Gesendete Zeilen</translation>
    </message>
    <message>
        <source>Ingested</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Rejected by the platform</source>
        <translation>Von der Plattform abgelehnt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Left out: missing email</source>
        <translation>Ausgelassen: E-Mail fehlt</translation>
    </message>
    <message>
        <source>Left out: invalid email</source>
        <translation>Ausgelassen: E-Mail ungültig</translation>
    </message>
    <message>
        <source>Left out: duplicate email</source>
        <translation>Ausgelassen: E-Mail-Dublette</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>Left out for another reason</source>
        <translation>Aus anderem Grund ausgelassen</translation>
    </message>
    <message>
        <source>Ingested with your corrections</source>
        <translation>Mit Ihren Korrekturen aufgenommen</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>The other rejected rows are in the receipt&apos;s files.</source>
        <translation>Die übrigen abgelehnten Zeilen stehen in den Dateien des Belegs.</translation>
    </message>
    <message>
        <source>Receipt of an upload</source>
        <translation>Beleg eines Uploads</translation>
    </message>
    <message>
        <source>Practice: nothing left this computer.</source>
        <translation>Übung: Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>What became of the rows</source>
        <translation>Was aus den Zeilen geworden ist</translation>
    </message>
</context>
<context>
    <name>pages::RecipeKeeping</name>
    <message>
        <source>Save as recipe</source>
        <translation>Als Rezept speichern</translation>
    </message>
    <message>
        <source>Name of the recipe:</source>
        <translation>Name des Rezepts:</translation>
    </message>
    <message>
        <source>Replace the recipe?</source>
        <translation>Rezept ersetzen?</translation>
    </message>
    <message>
        <source>There is a recipe “%1” already. Replace it?</source>
        <translation>Es gibt schon ein Rezept „%1“. Soll es ersetzt werden?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>pages::RecipeMenu</name>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>A recipe keeps what the columns mean and how their values are turned, without people.</source>
        <translation>Ein Rezept bewahrt auf, was die Spalten bedeuten und wie ihre Werte umgesetzt werden, ohne Personen.</translation>
    </message>
    <message>
        <source>&amp;Recipe: matched by itself</source>
        <translation>&amp;Rezept: von selbst zugeordnet</translation>
    </message>
    <message>
        <source>&amp;Recipe: %1, changed</source>
        <translation>&amp;Rezept: %1, geändert</translation>
    </message>
    <message>
        <source>&amp;Recipe: %1</source>
        <translation>&amp;Rezept: %1</translation>
    </message>
    <message>
        <source>Matched by itself</source>
        <translation>Von selbst zugeordnet</translation>
    </message>
    <message>
        <source>%1 – fits %2 of %3</source>
        <comment>a recipe, columns</comment>
        <translation>%1 – %2 von %3 passen</translation>
    </message>
    <message>
        <source>&amp;Save the changes to “%1”</source>
        <translation>Ä&amp;nderungen in „%1“ speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>Ein Rezept importieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Das Rezept exportieren</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Um&amp;benennen…</translation>
    </message>
    <message>
        <source>Rename the recipe</source>
        <translation>Das Rezept umbenennen</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Name of the recipe:</source>
        <translation>Name des Rezepts:</translation>
    </message>
    <message>
        <source>Remove the recipe?</source>
        <translation>Rezept entfernen?</translation>
    </message>
    <message>
        <source>Remove the recipe “%1”?</source>
        <translation>Das Rezept „%1“ entfernen?</translation>
    </message>
    <message>
        <source>The columns of this file stay as they are.</source>
        <translation>Die Spalten dieser Datei bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>recipe</source>
        <comment>part of a file name</comment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>%1 Keep it by this name:</source>
        <comment>why its own name will not do</comment>
        <translation>%1 Unter diesem Namen aufbewahren:</translation>
    </message>
</context>
<context>
    <name>pages::RecipeNotice</name>
    <message>
        <source>Back to &amp;what was matched</source>
        <translation>Zurück zur Zuordnung &amp;davor</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>a notice</comment>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>The recipe “%1” is kept.</source>
        <translation>Das Rezept „%1“ ist aufbewahrt.</translation>
    </message>
    <message>
        <source>The recipe is in %1.</source>
        <translation>Das Rezept liegt in %1.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>“%1” is applied: %2 of %3 columns and fields.</source>
        <comment>a recipe</comment>
        <translation>„%1“ ist angewendet: %2 von %3 Spalten und Feldern.</translation>
    </message>
    <message>
        <source>Read the file as the recipe does</source>
        <translation>Datei wie das Rezept lesen</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Alles zeigen…</translation>
    </message>
    <message>
        <source>All that did not go as the recipe has it.</source>
        <translation>Alles, was nicht ging, wie das Rezept es hat.</translation>
    </message>
    <message>
        <source>The page Destination begins with its dataset.</source>
        <translation>Die Seite Ziel beginnt mit seinem Datensatz.</translation>
    </message>
    <message>
        <source>The file was read anew, as the recipe says (%1).</source>
        <translation>Die Datei wurde neu gelesen, wie das Rezept es sagt (%1).</translation>
    </message>
    <message>
        <source>The recipe reads the file otherwise than you have chosen (%1).</source>
        <translation>Das Rezept liest die Datei anders, als Sie gewählt haben (%1).</translation>
    </message>
    <message>
        <source>The recipe reads the file otherwise (%1). Your corrections belong to the way it is read now; they are kept for when you choose that again.</source>
        <translation>Das Rezept liest die Datei anders (%1). Ihre Korrekturen gehören dazu, wie sie jetzt gelesen wird; sie bleiben aufbewahrt, bis Sie das wieder wählen.</translation>
    </message>
    <message>
        <source>The recipe reads files otherwise (%1). That does not suit this file, and so it is read as before.</source>
        <translation>Das Rezept liest Dateien anders (%1). Das passt nicht zu dieser Datei, und so wird sie gelesen wie zuvor.</translation>
    </message>
</context>
<context>
    <name>pages::RecordCard</name>
    <message>
        <source>Row to show</source>
        <translation>Anzuzeigende Zeile</translation>
    </message>
    <message>
        <source>Sho&amp;w row</source>
        <translation>Zeile anzei&amp;gen</translation>
    </message>
    <message>
        <source>The record as it will be sent</source>
        <translation>Der Eintrag, wie er gesendet wird</translation>
    </message>
    <message>
        <source>Row %1 as it will be sent</source>
        <translation>Zeile %1, wie sie gesendet wird</translation>
    </message>
</context>
<context>
    <name>pages::RecordsPart</name>
    <message>
        <source>Save as &amp;XDM JSON…</source>
        <translation>Als &amp;XDM-JSON speichern…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Writes the records into a file, byte for byte as they would be sent. Nothing is sent.</source>
        <translation>Schreibt die Einträge in eine Datei, Byte für Byte so, wie sie gesendet würden. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing of the file stays.</source>
        <translation>Von der Datei bleibt nichts.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The records are being written.</source>
        <translation>Die Einträge werden geschrieben.</translation>
    </message>
    <message>
        <source>Nothing of the file stays when you stop it.</source>
        <translation>Von der Datei bleibt nichts, wenn Sie anhalten.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were written into %1.</source>
        <translation>
            <numerusform>%Ln Eintrag wurde in %1 geschrieben.</numerusform>
            <numerusform>%Ln Einträge wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is in %1, and only you can read it.</source>
        <translation>Die Datei liegt in %1, und nur Sie können sie lesen.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Save as XDM JSON</source>
        <translation>Als XDM-JSON speichern</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1-xdm.json</source>
        <comment>name of a file: the records as they would be sent</comment>
        <translation>%1-xdm.json</translation>
    </message>
</context>
<context>
    <name>pages::ReplaceDialog</name>
    <message>
        <source>The &amp;whole cell</source>
        <translation>&amp;Ganze Zelle</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Groß-/&amp;Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>&amp;Only in the rows shown</source>
        <translation>&amp;Nur in den gezeigten Zeilen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Every column</source>
        <translation>Jede Spalte</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen nach</translation>
    </message>
    <message>
        <source>Re&amp;place with</source>
        <translation>&amp;Ersetzen durch</translation>
    </message>
    <message>
        <source>In &amp;column</source>
        <translation>In S&amp;palte</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>Geben Sie ein, wonach gesucht wird.</translation>
    </message>
    <message>
        <source>There is no such text.</source>
        <translation>Diesen Text gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would change.</source>
        <translation>
            <numerusform>%Ln Zelle würde sich ändern.</numerusform>
            <numerusform>%Ln Zellen würden sich ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They lie in %Ln row(s).</source>
        <translation>
            <numerusform>Sie liegen in %Ln Zeile.</numerusform>
            <numerusform>Sie liegen in %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Regulärer A&amp;usdruck</translation>
    </message>
    <message>
        <source>In the replacement \0 stands for what was found, \1 for the first group in ( ), and so on.</source>
        <translation>In der Ersetzung steht \0 für das Gefundene, \1 für die erste Gruppe in ( ), und so weiter.</translation>
    </message>
</context>
<context>
    <name>pages::RescuePanel</name>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer suggestions</source>
        <translation>Weniger Vorschläge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more suggestion(s)</source>
        <translation>
            <numerusform>%Ln weiterer Vorschlag</numerusform>
            <numerusform>%Ln weitere Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>pages::ResumePart</name>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>The file has changed since. What was sent and what would follow might not belong together, so it cannot go on. Put the earlier file back, or stop this upload and import the new one.</source>
        <translation>Die Datei hat sich seither geändert. Was gesendet wurde und was folgen würde, passt vielleicht nicht zusammen; deshalb geht es nicht weiter. Legen Sie die frühere Datei zurück, oder brechen Sie diesen Upload ab und importieren Sie die neue.</translation>
    </message>
    <message>
        <source>The file is no longer at its place. Put it back there, or connect the drive on which it lies, and open the program again.</source>
        <translation>Die Datei ist nicht mehr an ihrem Platz. Legen Sie sie dorthin zurück, oder schließen Sie das Laufwerk an, auf dem sie liegt, und öffnen Sie das Programm wieder.</translation>
    </message>
    <message>
        <source>Forget it here</source>
        <translation>Hier vergessen</translation>
    </message>
    <message>
        <source>Or start something new.</source>
        <translation>Oder beginnen Sie etwas Neues.</translation>
    </message>
    <message>
        <source>New import</source>
        <translation>Neuer Import</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Each can go on where it stopped, as long as its file has not changed.</source>
        <translation>Jeder kann dort weitergehen, wo er stehen geblieben ist, solange sich seine Datei nicht geändert hat.</translation>
    </message>
    <message>
        <source>It can go on where it stopped. The file has not changed since.</source>
        <translation>Er kann dort weitergehen, wo er stehen geblieben ist. Die Datei hat sich seither nicht geändert.</translation>
    </message>
    <message>
        <source>It stopped before all rows were sent.</source>
        <translation>Er ist stehen geblieben, bevor alle Zeilen gesendet waren.</translation>
    </message>
    <message>
        <source>%1 of %2 rows sent</source>
        <translation>%1 von %2 Zeilen gesendet</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Stop and discard…</source>
        <translation>Abbrechen und verwerfen…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>the practice platform on this computer</source>
        <translation>die Übungsplattform auf diesem Computer</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Number of the import</source>
        <translation>Nummer des Imports</translation>
    </message>
    <message>
        <source>Stop this upload for good?</source>
        <translation>Diesen Upload endgültig abbrechen?</translation>
    </message>
    <message>
        <source>Stop the upload of %1 for good?</source>
        <translation>Den Upload von %1 endgültig abbrechen?</translation>
    </message>
    <message>
        <source>The rest is not sent. What was sent and not yet taken in is thrown away, if the platform still allows it. What the platform has already taken in stays there and cannot be called back. Your file is not touched.</source>
        <translation>Der Rest wird nicht gesendet. Was gesendet, aber noch nicht aufgenommen ist, wird verworfen, falls die Plattform das noch erlaubt. Was die Plattform schon aufgenommen hat, bleibt dort und lässt sich nicht zurückrufen. Ihre Datei wird nicht verändert.</translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation>Abbrechen und verwerfen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>It could not be ended.</source>
        <translation>Er konnte nicht beendet werden.</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Or forget it on this computer: then it is not offered again, and the platform gives up by itself what is never completed.</source>
        <translation>Oder vergessen Sie ihn auf diesem Computer: Dann wird er nicht mehr angeboten, und die Plattform gibt von selbst auf, was nie abgeschlossen wird.</translation>
    </message>
    <message>
        <source>It has come to its end all the same.</source>
        <translation>Er ist trotzdem zu Ende gekommen.</translation>
    </message>
    <message>
        <source>Already taken in</source>
        <translation>Bereits aufgenommen</translation>
    </message>
    <message>
        <source>The platform had already taken this upload in, so it could not be discarded.</source>
        <translation>Die Plattform hatte diesen Upload bereits aufgenommen, deshalb konnte er nicht verworfen werden.</translation>
    </message>
    <message>
        <source>What is there cannot be called back by this program.</source>
        <translation>Was dort ist, kann dieses Programm nicht zurückholen.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>pages::ReviewHeadings</name>
    <message>
        <source>Rows that are ready</source>
        <translation>Zeilen, die bereit sind</translation>
    </message>
    <message>
        <source>These rows are sent as they stand here.</source>
        <translation>Diese Zeilen werden so gesendet, wie sie hier stehen.</translation>
    </message>
    <message>
        <source>Fix rows without an email</source>
        <translation>Zeilen ohne E-Mail korrigieren</translation>
    </message>
    <message>
        <source>A profile needs an email address: it is what links a customer to what they do in the store. Rows without one are not sent.</source>
        <translation>Ein Profil braucht eine E-Mail-Adresse: Sie verbindet einen Kunden mit dem, was er im Shop tut. Zeilen ohne sie werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Fix addresses that cannot be right</source>
        <translation>Adressen korrigieren, die nicht stimmen können</translation>
    </message>
    <message>
        <source>Nobody can be reached at these addresses, and no profile would be made of them. Rows with such an address are not sent.</source>
        <translation>Unter diesen Adressen ist niemand erreichbar, und aus ihnen würde kein Profil. Zeilen mit einer solchen Adresse werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Rows with an email that another row has</source>
        <translation>Zeilen, deren E-Mail auch eine andere hat</translation>
    </message>
    <message>
        <source>Of the rows with one address the last is sent. Change an address if these are different customers.</source>
        <translation>Von den Zeilen mit einer Adresse wird die letzte gesendet. Ändern Sie eine Adresse, wenn es verschiedene Kunden sind.</translation>
    </message>
    <message>
        <source>Other values to check</source>
        <translation>Andere Werte prüfen</translation>
    </message>
    <message>
        <source>A marked value does not fit its field: the row is sent without it. A row that lacks a required value is not sent.</source>
        <translation>Ein markierter Wert passt nicht in sein Feld: Die Zeile wird ohne ihn gesendet. Eine Zeile, der ein Pflichtwert fehlt, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Rows that you left out</source>
        <translation>Zeilen, die Sie ausgelassen haben</translation>
    </message>
    <message>
        <source>These rows are not sent.</source>
        <translation>Diese Zeilen werden nicht gesendet.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Every row of the file as it stands now.</source>
        <translation>Jede Zeile der Datei, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>The file is still being read</source>
        <translation>Die Datei wird noch gelesen</translation>
    </message>
    <message>
        <source>Rows without an email, and other things to fix, are shown here.</source>
        <translation>Zeilen ohne E-Mail und anderes, was zu korrigieren ist, werden hier gezeigt.</translation>
    </message>
    <message>
        <source>The rows are not all known</source>
        <translation>Noch sind nicht alle Zeilen bekannt</translation>
    </message>
    <message>
        <source>Only a file that was read whole can be checked.</source>
        <translation>Nur eine vollständig gelesene Datei kann geprüft werden.</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>Jede Zeile wird geprüft</translation>
    </message>
    <message>
        <source>Rows without an email, and other things to fix, are shown here. Nothing is sent.</source>
        <translation>Zeilen ohne E-Mail und anderes, was zu korrigieren ist, werden hier gezeigt. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>Die Prüfung wurde angehalten</translation>
    </message>
    <message>
        <source>Rows can be sent once all of them are checked.</source>
        <translation>Zeilen können gesendet werden, sobald alle geprüft sind.</translation>
    </message>
    <message>
        <source>The rows could not be checked</source>
        <translation>Die Zeilen konnten nicht geprüft werden</translation>
    </message>
    <message>
        <source>Every row has an email</source>
        <translation>Jede Zeile hat eine E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are ready. Nothing has to be fixed.</source>
        <translation>
            <numerusform>%Ln Zeile ist bereit. Nichts muss korrigiert werden.</numerusform>
            <numerusform>%Ln Zeilen sind bereit. Nichts muss korrigiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is ready to be sent.</source>
        <translation>Keine Zeile ist bereit zum Senden.</translation>
    </message>
    <message>
        <source>No row is without an email.</source>
        <translation>Keine Zeile ist ohne E-Mail.</translation>
    </message>
    <message>
        <source>No row has an invalid email.</source>
        <translation>Keine Zeile hat eine ungültige E-Mail.</translation>
    </message>
    <message>
        <source>No row has the email of another.</source>
        <translation>Keine Zeile hat die E-Mail einer anderen.</translation>
    </message>
    <message>
        <source>There are no other values to check.</source>
        <translation>Es gibt keine anderen Werte zu prüfen.</translation>
    </message>
    <message>
        <source>You have left out no row.</source>
        <translation>Sie haben keine Zeile ausgelassen.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Zeilen.</translation>
    </message>
</context>
<context>
    <name>pages::ReviewMendingPart</name>
    <message>
        <source>Set a value for all rows shown…</source>
        <translation>Einen Wert in allen gezeigten Zeilen setzen…</translation>
    </message>
    <message>
        <source>Change all rows with this value…</source>
        <translation>Alle Zeilen mit diesem Wert ändern…</translation>
    </message>
    <message>
        <source>Merge duplicates…</source>
        <translation>Dubletten zusammenführen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this column of the chosen rows</source>
        <translation>Diese Spalte der gewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Einfügen…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile kopieren</numerusform>
            <numerusform>%Ln Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not sent, because a later row has the same address.</source>
        <translation>
            <numerusform>%Ln Zeile wird nicht gesendet, weil eine spätere Zeile dieselbe Adresse hat.</numerusform>
            <numerusform>%Ln Zeilen werden nicht gesendet, weil eine spätere Zeile dieselbe Adresse hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>What only the earlier rows hold is lost, unless you merge them.</source>
        <translation>Was nur die früheren Zeilen enthalten, geht verloren, wenn Sie sie nicht zusammenführen.</translation>
    </message>
    <message>
        <source>At most %1 rows can be copied at once.</source>
        <translation>Höchstens %1 Zeilen lassen sich auf einmal kopieren.</translation>
    </message>
    <message>
        <source>Export these rows to a file instead.</source>
        <translation>Exportieren Sie diese Zeilen stattdessen in eine Datei.</translation>
    </message>
    <message>
        <source>These rows are too much to copy at once.</source>
        <translation>Diese Zeilen sind zu viel, um sie auf einmal zu kopieren.</translation>
    </message>
</context>
<context>
    <name>pages::ReviewNotices</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Take them up</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The rows are being written.</source>
        <translation>Die Zeilen werden geschrieben.</translation>
    </message>
    <message>
        <source>Rows are being changed.</source>
        <translation>Zeilen werden geändert.</translation>
    </message>
    <message>
        <source>Nothing of it stays when you stop it.</source>
        <translation>Wenn Sie anhalten, bleibt nichts davon.</translation>
    </message>
    <message>
        <source>Earlier visit</source>
        <translation>Früherer Besuch</translation>
    </message>
    <message numerus="yes">
        <source>You changed %Ln row(s) of this very file before.</source>
        <translation>
            <numerusform>Sie haben schon einmal %Ln Zeile dieser Datei geändert.</numerusform>
            <numerusform>Sie haben schon einmal %Ln Zeilen dieser Datei geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take your changes up where you left them, or begin with the file as it is.</source>
        <translation>Machen Sie bei Ihren Änderungen weiter, oder beginnen Sie mit der Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Your changes are in this window only. %1</source>
        <translation>Ihre Änderungen gibt es nur in diesem Fenster. %1</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>Hat nicht geklappt</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written.</source>
        <translation>
            <numerusform>%Ln Zeile wurde geschrieben.</numerusform>
            <numerusform>%Ln Zeilen wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
</context>
<context>
    <name>pages::ReviewPage</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Rows are being changed.</source>
        <translation>Zeilen werden geändert.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>Die Datei wird noch gelesen.</translation>
    </message>
    <message>
        <source>The file has not been read whole.</source>
        <translation>Die Datei wurde nicht vollständig gelesen.</translation>
    </message>
    <message>
        <source>The rows are being checked.</source>
        <translation>Die Zeilen werden geprüft.</translation>
    </message>
    <message>
        <source>The rows have not been checked.</source>
        <translation>Die Zeilen wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>The rows could not be checked.</source>
        <translation>Die Zeilen konnten nicht geprüft werden.</translation>
    </message>
    <message>
        <source>No row can be sent: none has an email that can be used.</source>
        <translation>Keine Zeile kann gesendet werden: Keine hat eine verwendbare E-Mail.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 von %Ln Zeile</numerusform>
            <numerusform>%1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>saved as you go</source>
        <translation>wird laufend gespeichert</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) ready</source>
        <translation>
            <numerusform>%Ln Zeile bereit</numerusform>
            <numerusform>%Ln Zeilen bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Restore the row as in the file</source>
        <translation>Zeile wie in der Datei wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Bring %Ln row(s) back</source>
        <translation>
            <numerusform>%Ln Zeile zurückholen</numerusform>
            <numerusform>%Ln Zeilen zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln row(s) out</source>
        <translation>
            <numerusform>%Ln Zeile auslassen</numerusform>
            <numerusform>%Ln Zeilen auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Export these rows</source>
        <translation>Diese Zeilen exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%1-to-fix.csv</source>
        <comment>name of a file: rows that are to be mended</comment>
        <translation>%1-korrigieren.csv</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>pages::ReviewState</name>
    <message>
        <source>The rows are checked as soon as the whole file is read.</source>
        <translation>Die Zeilen werden geprüft, sobald die ganze Datei gelesen ist.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>The file has not been read whole.</source>
        <translation>Die Datei wurde nicht vollständig gelesen.</translation>
    </message>
    <message>
        <source>Every row is being checked.</source>
        <translation>Jede Zeile wird geprüft.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Not every row has been checked.</source>
        <translation>Nicht jede Zeile wurde geprüft.</translation>
    </message>
    <message>
        <source>Check every row</source>
        <translation>Jede Zeile prüfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) were checked in %1.</source>
        <translation>
            <numerusform>%Ln Zeile wurde in %1 geprüft.</numerusform>
            <numerusform>Alle %Ln Zeilen wurden in %1 geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the rows anyway</source>
        <translation>Zeilen trotzdem ansehen</translation>
    </message>
</context>
<context>
    <name>pages::ReviewTiles</name>
    <message>
        <source>Ready to send</source>
        <translation>Bereit zum Senden</translation>
    </message>
    <message>
        <source>Missing email</source>
        <translation>E-Mail fehlt</translation>
    </message>
    <message>
        <source>Invalid email</source>
        <translation>E-Mail ungültig</translation>
    </message>
    <message>
        <source>Duplicate email</source>
        <translation>E-Mail-Dublette</translation>
    </message>
    <message>
        <source>Other values to check</source>
        <translation>Andere Werte prüfen</translation>
    </message>
    <message>
        <source>Shows these rows</source>
        <translation>Zeigt diese Zeilen</translation>
    </message>
    <message>
        <source>Left out by you: %1</source>
        <translation>Von Ihnen ausgelassen: %1</translation>
    </message>
    <message>
        <source>All rows: %1</source>
        <translation>Alle Zeilen: %1</translation>
    </message>
</context>
<context>
    <name>pages::ReviewTools</name>
    <message>
        <source>Find and replace…</source>
        <translation>Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Fill from another column…</source>
        <translation>Aus einer anderen Spalte füllen…</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Diese Zeilen auslassen</translation>
    </message>
    <message>
        <source>Export these rows…</source>
        <translation>Diese Zeilen exportieren…</translation>
    </message>
    <message>
        <source>↶</source>
        <comment>a sign for Undo</comment>
        <translation>↶</translation>
    </message>
    <message>
        <source>↶ Undo</source>
        <translation>↶ Rückgängig</translation>
    </message>
    <message>
        <source>↷</source>
        <comment>a sign for Redo</comment>
        <translation>↷</translation>
    </message>
    <message>
        <source>↷ Redo</source>
        <translation>↷ Wiederholen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Bring these rows back</source>
        <translation>Diese Zeilen zurückholen</translation>
    </message>
    <message>
        <source>Leave out the chosen row, %1</source>
        <translation>Die gewählte Zeile %1 auslassen</translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %Ln chosen row(s)</source>
        <translation>
            <numerusform>Die %Ln gewählte Zeile auslassen</numerusform>
            <numerusform>Die %Ln gewählten Zeilen auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back the chosen row, %1</source>
        <translation>Die gewählte Zeile %1 zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>Bring back the %Ln chosen row(s)</source>
        <translation>
            <numerusform>Die %Ln gewählte Zeile zurückholen</numerusform>
            <numerusform>Die %Ln gewählten Zeilen zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %Ln row(s) shown</source>
        <translation>
            <numerusform>Die %Ln gezeigte Zeile auslassen</numerusform>
            <numerusform>Alle %Ln gezeigten Zeilen auslassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back all %Ln row(s) shown</source>
        <translation>
            <numerusform>Die %Ln gezeigte Zeile zurückholen</numerusform>
            <numerusform>Alle %Ln gezeigten Zeilen zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at most %1 rows, or all of them.</source>
        <translation>Wählen Sie höchstens %1 Zeilen oder alle.</translation>
    </message>
    <message>
        <source>↶ Undo: %1</source>
        <translation>↶ Rückgängig: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More ways to change many rows</source>
        <translation>Weitere Wege, viele Zeilen zu ändern</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>Füllen…</translation>
    </message>
</context>
<context>
    <name>pages::RowButton</name>
    <message>
        <source>Show row %1</source>
        <translation>Zeile %1 zeigen</translation>
    </message>
</context>
<context>
    <name>pages::SecretPart</name>
    <message>
        <source>Goes to the system&apos;s keychain once the platform has accepted it. Where no keychain answers, it is kept until you close the program, and in no file.</source>
        <translation>Kommt in den Schlüsselbund des Systems, sobald die Plattform es angenommen hat. Antwortet kein Schlüsselbund, wird es behalten, bis Sie das Programm schließen, und in keiner Datei.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Client secret of the connection “%1”</source>
        <translation>Client-Geheimnis der Verbindung „%1“</translation>
    </message>
</context>
<context>
    <name>pages::SourcePage</name>
    <message>
        <source>Practise first</source>
        <translation>Zuerst üben</translation>
    </message>
    <message>
        <source>Adobe Commerce</source>
        <translation>Adobe Commerce</translation>
    </message>
    <message>
        <source>Export customers as CSV from System › Data Transfer › Export, then continue here.</source>
        <translation>Exportieren Sie Kunden als CSV über System › Data Transfer › Export, und machen Sie dann hier weiter.</translation>
    </message>
    <message>
        <source>A CRM or shop</source>
        <translation>Ein CRM oder Shop</translation>
    </message>
    <message>
        <source>Salesforce, Dynamics, HubSpot, Shopify … see whether a connector exists.</source>
        <translation>Salesforce, Dynamics, HubSpot, Shopify … sehen Sie nach, ob es einen Konnektor gibt.</translation>
    </message>
    <message>
        <source>I have a CSV file</source>
        <translation>Ich habe eine CSV-Datei</translation>
    </message>
    <message>
        <source>From any system. Continue with the file.</source>
        <translation>Aus einem beliebigen System. Weiter mit der Datei.</translation>
    </message>
    <message>
        <source>What the file should look like</source>
        <translation>Wie die Datei aussehen sollte</translation>
    </message>
    <message>
        <source>One customer a row, and a first row with the names of the columns. Comma, semicolon, tab or bar between them; UTF-8. One column holds the email address: it is what a profile hangs on.</source>
        <translation>Ein Kunde pro Zeile und eine erste Zeile mit den Namen der Spalten. Dazwischen Komma, Semikolon, Tabulator oder senkrechter Strich; UTF-8. Eine Spalte enthält die E-Mail-Adresse: An ihr hängt ein Profil.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>The storefront’s createAccount event says that a shopper tried to sign up. It does not bring your existing customers, nor their names and addresses, into Profile. This upload does; what they do in the store joins them by email address once they sign in or order.</source>
        <translation>Das Ereignis createAccount der Storefront sagt, dass ein Besucher sich registrieren wollte. Es bringt weder Ihre vorhandenen Kunden noch deren Namen und Adressen in Real-Time Customer Profile. Dieser Upload tut es; was die Kunden im Shop tun, wird über die E-Mail-Adresse mit ihnen verknüpft, sobald sie sich anmelden oder bestellen.</translation>
    </message>
    <message>
        <source>Accounts that are made or changed from now on can follow by themselves: Customer profiles in Data Connection, with a dataset and a schema of its own.</source>
        <translation>Konten, die von jetzt an angelegt oder geändert werden, können von selbst folgen: mit Customer profiles in Data Connection, mit eigenem Datensatz und eigenem Schema.</translation>
    </message>
    <message>
        <source>How to export from Adobe Commerce</source>
        <translation>So exportieren Sie aus Adobe Commerce</translation>
    </message>
    <message>
        <source>In the Admin, open &lt;b&gt;System › Data Transfer › Export&lt;/b&gt;.</source>
        <translation>Öffnen Sie im Admin &lt;b&gt;System › Data Transfer › Export&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Entity type: &lt;b&gt;Customers Main File&lt;/b&gt;. Format: &lt;b&gt;CSV&lt;/b&gt;.</source>
        <translation>Entity type: &lt;b&gt;Customers Main File&lt;/b&gt;. Format: &lt;b&gt;CSV&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Continue&lt;/b&gt;; when the export has run, download it from the list on that page of the Admin.</source>
        <translation>Klicken Sie auf &lt;b&gt;Continue&lt;/b&gt;; wenn der Export gelaufen ist, laden Sie ihn aus der Liste auf dieser Seite des Admin herunter.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Customers Main File&lt;/b&gt; is the right one for most: a row per customer, with name, email and birth date. &lt;b&gt;Customer Addresses&lt;/b&gt; brings addresses; all rows of a customer become one record. A &lt;b&gt;single file&lt;/b&gt; with both, as migrations make it, is understood, too.</source>
        <translation>&lt;b&gt;Customers Main File&lt;/b&gt; ist für die meisten richtig: eine Zeile pro Kunde, mit Name, E-Mail und Geburtsdatum. &lt;b&gt;Customer Addresses&lt;/b&gt; bringt Adressen; alle Zeilen eines Kunden werden zu einem Eintrag. Eine &lt;b&gt;einzelne Datei&lt;/b&gt; mit beidem, wie sie bei Migrationen entsteht, wird auch verstanden.</translation>
    </message>
    <message>
        <source>Password hashes and reset tokens in such exports are recognised and never uploaded.</source>
        <translation>Passwort-Hashes und Reset-Token in solchen Exporten werden erkannt und nie hochgeladen.</translation>
    </message>
    <message>
        <source>An upload was interrupted</source>
        <translation>Ein Upload wurde unterbrochen</translation>
    </message>
    <message>
        <source>Where do your customers live?</source>
        <translation>Wo sind Ihre Kunden gespeichert?</translation>
    </message>
    <message>
        <source>Experience Platform can read some systems by itself, on a schedule. If yours is one of them, a source connector is the better road; if not, upload a CSV file here.</source>
        <translation>Experience Platform kann manche Systeme selbst nach einem Zeitplan lesen. Wenn Ihres dazugehört, ist ein Quellkonnektor der bessere Weg; wenn nicht, laden Sie hier eine CSV-Datei hoch.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>You are practising: all steps are real but the platform.</source>
        <translation>Sie üben: Alle Schritte sind echt, nur die Plattform nicht.</translation>
    </message>
    <message>
        <source>The Destination step is where you choose a real connection instead.</source>
        <translation>Im Schritt „Ziel“ wählen Sie stattdessen eine echte Verbindung.</translation>
    </message>
    <message>
        <source>First time?</source>
        <translation>Zum ersten Mal hier?</translation>
    </message>
    <message>
        <source>Try it with a practice platform on this computer: the same steps, and nothing leaves it.</source>
        <translation>Probieren Sie es mit einer Übungsplattform auf diesem Computer aus: dieselben Schritte, und nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Continue the interrupted upload, or start a new import.</source>
        <translation>Setzen Sie den unterbrochenen Upload fort, oder beginnen Sie einen neuen Import.</translation>
    </message>
</context>
<context>
    <name>pages::StayAwake</name>
    <message>
        <source>Customers are being uploaded</source>
        <translation>Kunden werden hochgeladen</translation>
    </message>
</context>
<context>
    <name>pages::SummaryPage</name>
    <message>
        <source>Upload now?</source>
        <translation>Jetzt hochladen?</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet. Please look once more.</source>
        <translation>Noch hat nichts diesen Computer verlassen. Bitte sehen Sie noch einmal hin.</translation>
    </message>
    <message>
        <source>&amp;Upload now</source>
        <translation>Jetzt &amp;hochladen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rows that are sent</source>
        <translation>Gesendete Zeilen</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Practice, on this computer</source>
        <translation>Übung, auf diesem Computer</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (Produktion)</translation>
    </message>
    <message>
        <source>%1 (development)</source>
        <translation>%1 (Entwicklung)</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Real-Time Customer Profile</source>
        <translation>Real-Time Customer Profile</translation>
    </message>
    <message>
        <source>On: the rows become profiles</source>
        <translation>An: Aus den Zeilen werden Profile</translation>
    </message>
    <message>
        <source>Off: the rows are stored only</source>
        <translation>Aus: Die Zeilen werden nur gespeichert</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Once the platform has ingested the rows, they cannot be taken back by this program.</source>
        <translation>Sobald die Plattform die Zeilen aufgenommen hat, kann dieses Programm sie nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Switching the dataset on later does not make profiles of these rows.</source>
        <translation>Wird der Datensatz später eingeschaltet, werden aus diesen Zeilen keine Profile.</translation>
    </message>
    <message>
        <source>Until then you can pause, go on, or stop and discard. Your file is not changed.</source>
        <translation>Bis dahin können Sie anhalten, fortsetzen oder abbrechen und verwerfen. Ihre Datei wird nicht verändert.</translation>
    </message>
    <message>
        <source>The destination is not ready any more. Go back and look at its checks.</source>
        <translation>Das Ziel ist nicht mehr bereit. Gehen Sie zurück und sehen Sie sich seine Prüfungen an.</translation>
    </message>
    <message>
        <source>The rows are still being checked.</source>
        <translation>Die Zeilen werden noch geprüft.</translation>
    </message>
    <message>
        <source>After this there is no way back to the pages before.</source>
        <translation>Danach führt kein Weg zu den vorigen Seiten zurück.</translation>
    </message>
    <message>
        <source>Upload to production?</source>
        <translation>In die Produktion hochladen?</translation>
    </message>
    <message>
        <source>%1 profiles go to the production sandbox “%2”.</source>
        <translation>%1 Profile gehen in die Produktions-Sandbox „%2“.</translation>
    </message>
    <message>
        <source>Real customers&apos; profiles are made or changed. That cannot be taken back.</source>
        <translation>Profile echter Kunden werden angelegt oder geändert. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Upload to production</source>
        <translation>In die Produktion hochladen</translation>
    </message>
    <message>
        <source>Another upload is still under way or being ended.</source>
        <translation>Ein anderer Upload läuft noch oder wird gerade beendet.</translation>
    </message>
    <message>
        <source>%1 of %2, as %3 customers</source>
        <translation>%1 von %2, als %3 Kunden</translation>
    </message>
    <message>
        <source>Values left out</source>
        <translation>Weggelassene Werte</translation>
    </message>
    <message>
        <source>%1, because their fields do not take them; their rows are sent without them</source>
        <translation>%1, weil ihre Felder sie nicht annehmen; ihre Zeilen werden ohne sie gesendet</translation>
    </message>
    <message>
        <source>The schema will be enabled for Profile. This cannot be undone.</source>
        <translation>Das Schema wird für Profile aktiviert. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The dataset will be enabled for Profile before the first row is sent.</source>
        <translation>Das Dataset wird für Profile aktiviert, bevor die erste Zeile gesendet wird.</translation>
    </message>
    <message>
        <source>The records are still being written into a file.</source>
        <translation>Die Einträge werden noch in eine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>pages::UnknownFieldsNotice</name>
    <message>
        <source>Use the &amp;nearest fields</source>
        <translation>Die &amp;nächstliegenden Felder verwenden</translation>
    </message>
    <message>
        <source>Leave them &amp;out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>Nearest: %1, …</source>
        <comment>columns, each with a field</comment>
        <translation>Nächstliegend: %1 …</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a column, then a field</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Not in the schema</source>
        <translation>Nicht im Schema</translation>
    </message>
    <message>
        <source>Choose other fields for them, or leave them out.</source>
        <translation>Wählen Sie andere Felder dafür, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <comment>columns, each with a field</comment>
        <translation>Nächstliegend: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that are to be filled are not in the schema “%1”.</source>
        <translation>
            <numerusform>%n Feld, das gefüllt werden soll, ist nicht im Schema „%1“.</numerusform>
            <numerusform>%n Felder, die gefüllt werden sollen, sind nicht im Schema „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen sandbox has no identity namespace %1.</source>
        <comment>one or several</comment>
        <translation>Die gewählte Sandbox hat keinen Identitäts-Namensraum %1.</translation>
    </message>
    <message>
        <source>Not in the sandbox</source>
        <translation>Nicht in der Sandbox</translation>
    </message>
</context>
<context>
    <name>pages::UploadPage</name>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Close, go on later</source>
        <translation>Schließen, später fortsetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dataset %1 · sandbox %2</source>
        <translation>Datensatz %1 · Sandbox %2</translation>
    </message>
    <message>
        <source>Sent and verified</source>
        <translation>Gesendet und geprüft</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>pages::UploadPart</name>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Stop and discard…</source>
        <translation>A&amp;bbrechen und verwerfen…</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
    <message>
        <source>How far the upload is</source>
        <translation>Wie weit der Upload ist</translation>
    </message>
    <message>
        <source>Speed of the upload</source>
        <translation>Geschwindigkeit des Uploads</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>&amp;Details ausblenden</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Stop and discard?</source>
        <translation>Abbrechen und verwerfen?</translation>
    </message>
    <message>
        <source>The import is ended for good and cannot be gone on with.</source>
        <translation>Der Import ist damit endgültig beendet und kann nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The platform is asked to throw away what has arrived; then nothing of it is ingested. Should it have taken a batch over by then, that cannot be taken back, and you will be told. A schema or dataset that was enabled for Profile stays enabled. Your file and your corrections stay as they are.</source>
        <translation>Die Plattform wird gebeten, das Angekommene zu verwerfen; dann wird nichts davon aufgenommen. Sollte sie bis dahin einen Batch übernommen haben, lässt sich das nicht zurücknehmen, und Sie erfahren es. Ein Schema oder ein Datensatz, das oder der für Profil aktiviert wurde, bleibt aktiviert. Ihre Datei und Ihre Korrekturen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation>Abbrechen und verwerfen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>pages::ValueDialog</name>
    <message>
        <source>Set a value</source>
        <translation>Einen Wert setzen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Only where the cell is &amp;empty</source>
        <translation>Nur wo die Zelle &amp;leer ist</translation>
    </message>
    <message numerus="yes">
        <source>In all %Ln row(s) shown. You can undo it.</source>
        <translation>
            <numerusform>In der %Ln gezeigten Zeile. Sie können es rückgängig machen.</numerusform>
            <numerusform>In allen %Ln gezeigten Zeilen. Sie können es rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In &amp;column</source>
        <translation>In &amp;Spalte</translation>
    </message>
    <message>
        <source>&amp;New value</source>
        <translation>&amp;Neuer Wert</translation>
    </message>
    <message>
        <source>Type the value.</source>
        <translation>Geben Sie den Wert ein.</translation>
    </message>
    <message>
        <source>They would be left empty.</source>
        <translation>Sie würden geleert.</translation>
    </message>
</context>
<context>
    <name>pages::ValuesPart</name>
    <message>
        <source>Values of the column and what is sent for them</source>
        <translation>Werte der Spalte und was dafür gesendet wird</translation>
    </message>
    <message>
        <source>Another text…</source>
        <translation>Ein anderer Text…</translation>
    </message>
    <message>
        <source>Do not send this value</source>
        <translation>Diesen Wert nicht senden</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Wie vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>profile-uploader</name>
    <message>
        <source>Takes a CSV of customers to Real-Time Customer Profile, step by step.</source>
        <translation>Bringt eine CSV-Datei mit Kunden Schritt für Schritt nach Real-Time Customer Profile.</translation>
    </message>
    <message>
        <source>Send to a platform on this computer, for practice.</source>
        <translation>Zur Übung an eine Plattform auf diesem Computer senden.</translation>
    </message>
    <message>
        <source>CSV file to begin with.</source>
        <translation>CSV-Datei, mit der begonnen wird.</translation>
    </message>
</context>
<context>
    <name>session::Exports</name>
    <message>
        <source>Adobe Commerce “Customers Main File”</source>
        <translation>Adobe Commerce „Customers Main File“</translation>
    </message>
    <message>
        <source>Adobe Commerce “Customer Addresses”</source>
        <translation>Adobe Commerce „Customer Addresses“</translation>
    </message>
    <message>
        <source>Adobe Commerce “Customers and Addresses (single file)”</source>
        <translation>Adobe Commerce „Customers and Addresses (single file)“</translation>
    </message>
    <message>
        <source>Adobe Commerce “All Customers” grid</source>
        <translation>Adobe Commerce „All Customers“ (Tabelle)</translation>
    </message>
    <message>
        <source>Adobe Commerce “Customer Finances”</source>
        <translation>Adobe Commerce „Customer Finances“</translation>
    </message>
    <message>
        <source>Salesforce contact report</source>
        <translation>Salesforce-Kontaktbericht</translation>
    </message>
    <message>
        <source>Salesforce data export</source>
        <translation>Salesforce-Datenexport</translation>
    </message>
    <message>
        <source>Dynamics 365 contacts</source>
        <translation>Dynamics-365-Kontakte</translation>
    </message>
    <message>
        <source>HubSpot contacts</source>
        <translation>HubSpot-Kontakte</translation>
    </message>
    <message>
        <source>Mailchimp audience</source>
        <translation>Mailchimp-Zielgruppe</translation>
    </message>
    <message>
        <source>Klaviyo profiles</source>
        <translation>Klaviyo-Profile</translation>
    </message>
    <message>
        <source>Shopify customers</source>
        <translation>Shopify-Kunden</translation>
    </message>
    <message>
        <source>WooCommerce customers</source>
        <translation>WooCommerce-Kunden</translation>
    </message>
    <message>
        <source>WooCommerce users</source>
        <translation>WooCommerce-Benutzer</translation>
    </message>
    <message>
        <source>Zoho CRM contacts</source>
        <translation>Zoho-CRM-Kontakte</translation>
    </message>
    <message>
        <source>Pipedrive people</source>
        <translation>Pipedrive-Personen</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>Google Kontakte</translation>
    </message>
    <message>
        <source>Google Contacts, older form</source>
        <translation>Google Kontakte, ältere Form</translation>
    </message>
    <message>
        <source>Outlook contacts</source>
        <translation>Outlook-Kontakte</translation>
    </message>
    <message>
        <source>Apollo contacts</source>
        <translation>Apollo-Kontakte</translation>
    </message>
    <message>
        <source>ActiveCampaign contacts</source>
        <translation>ActiveCampaign-Kontakte</translation>
    </message>
    <message>
        <source>This row goes on with the customer above it: it becomes part of that record.</source>
        <translation>Diese Zeile setzt den Kunden darüber fort: Sie wird Teil von dessen Eintrag.</translation>
    </message>
    <message>
        <source>This row has no email address and is not sent.</source>
        <translation>Diese Zeile hat keine E-Mail-Adresse und wird nicht gesendet.</translation>
    </message>
    <message>
        <source>The email address of this row is not valid, so the row is not sent.</source>
        <translation>Die E-Mail-Adresse dieser Zeile ist ungültig, deshalb wird die Zeile nicht gesendet.</translation>
    </message>
    <message>
        <source>A field that the schema requires has no value in this row, so the row is not sent.</source>
        <translation>Ein Feld, das das Schema verlangt, hat in dieser Zeile keinen Wert, deshalb wird die Zeile nicht gesendet.</translation>
    </message>
    <message>
        <source>This row makes a record larger than the platform takes, so it is not sent.</source>
        <translation>Diese Zeile ergibt einen Eintrag, der größer ist, als die Plattform annimmt, deshalb wird sie nicht gesendet.</translation>
    </message>
    <message>
        <source>You left this row out.</source>
        <translation>Sie haben diese Zeile ausgelassen.</translation>
    </message>
    <message>
        <source>This row has not been read yet.</source>
        <translation>Diese Zeile wurde noch nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>widgets::RowGrid</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>widgets::Tile</name>
    <message>
        <source>%1: %2</source>
        <comment>caption and figure of a tile, as a screen reader reads it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wizard::AboutDialog</name>
    <message>
        <source>About Profile Uploader</source>
        <translation>Über Profile Uploader</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation>&amp;Erstellt mit</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Folder of the program&apos;s things</source>
        <translation>Ordner des Programms</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Takes a CSV of customers to Real-Time Customer Profile in Adobe Experience Platform, and proves what became of every row.</source>
        <translation>Bringt eine CSV-Datei mit Kunden nach Real-Time Customer Profile in Adobe Experience Platform und belegt, was aus jeder Zeile geworden ist.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Not affiliated with Adobe; Adobe, Adobe Commerce and Adobe Experience Platform are trademarks of Adobe.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung. Nicht mit Adobe verbunden; Adobe, Adobe Commerce und Adobe Experience Platform sind Marken von Adobe.</translation>
    </message>
    <message>
        <source>Corrections, receipts, connections without their secrets and the practice platform lie in this folder, readable by you alone. Secrets lie in the system&apos;s keychain. Nothing is written beside your file.</source>
        <translation>Korrekturen, Belege, Verbindungen ohne ihre Geheimnisse und die Übungsplattform liegen in diesem Ordner, nur für Sie lesbar. Geheimnisse liegen im Schlüsselbund des Systems. Neben Ihre Datei wird nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>wizard::FooterNote</name>
    <message>
        <source>Before you can go on: %1</source>
        <translation>Bevor Sie weitergehen können: %1</translation>
    </message>
</context>
<context>
    <name>wizard::HelpWindow</name>
    <message>
        <source>Getting ready</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>1 Source</source>
        <translation>1 Quelle</translation>
    </message>
    <message>
        <source>2 File</source>
        <translation>2 Datei</translation>
    </message>
    <message>
        <source>3 Columns</source>
        <translation>3 Spalten</translation>
    </message>
    <message>
        <source>4 Review</source>
        <translation>4 Prüfen</translation>
    </message>
    <message>
        <source>5 Destination</source>
        <translation>5 Ziel</translation>
    </message>
    <message>
        <source>Before the upload</source>
        <translation>Vor dem Upload</translation>
    </message>
    <message>
        <source>6 Upload</source>
        <translation>6 Upload</translation>
    </message>
    <message>
        <source>When it is done</source>
        <translation>Wenn alles fertig ist</translation>
    </message>
    <message>
        <source>What becomes of a row</source>
        <translation>Was aus einer Zeile wird</translation>
    </message>
    <message>
        <source>Words used here</source>
        <translation>Verwendete Begriffe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
</context>
<context>
    <name>wizard::MainWindow</name>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Profile Uploader</source>
        <translation>Ü&amp;ber Profile Uploader</translation>
    </message>
    <message>
        <source>Nothing can be kept</source>
        <translation>Nichts kann gespeichert werden</translation>
    </message>
</context>
<context>
    <name>wizard::Rail</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where customers live</source>
        <translation>Wo die Kunden sind</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose the CSV</source>
        <translation>CSV wählen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Map to profile fields</source>
        <translation>Profilfeldern zuordnen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Fix rows without email</source>
        <translation>Zeilen ohne E-Mail korrigieren</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Dataset and profile flag</source>
        <translation>Datensatz und Profilschalter</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Send and verify</source>
        <translation>Senden und prüfen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>dieser Schritt</translation>
    </message>
    <message>
        <source>still ahead</source>
        <translation>noch vor Ihnen</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <comment>number, name, done or not</comment>
        <translation>Schritt %1, %2: %3</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>☰  Menu</source>
        <translation>☰  Menü</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>F1  Help</source>
        <translation>F1  Hilfe</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>☰</source>
        <translation>☰</translation>
    </message>
</context>
<context>
    <name>wizard::SettingsDialog</name>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Die Sprache ändert sich, wenn das Programm neu gestartet wird.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Name or address, for instance proxy.example.com</source>
        <translation>Name oder Adresse, zum Beispiel proxy.example.com</translation>
    </message>
    <message>
        <source>Days for which corrections are kept</source>
        <translation>Tage, für die Korrekturen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Counted from the last time the file was opened.</source>
        <translation>Gezählt vom letzten Öffnen der Datei an.</translation>
    </message>
    <message>
        <source>Of telephone numbers that are written without one.</source>
        <translation>Für Telefonnummern, die ohne Land geschrieben sind.</translation>
    </message>
    <message>
        <source>Of times that are written without one.</source>
        <translation>Für Zeiten, die ohne Zeitzone geschrieben sind.</translation>
    </message>
    <message>
        <source>Country of the shop</source>
        <translation>Land des Shops</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>Zeitzone des Shops</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>Proxy-&amp;Host</translation>
    </message>
    <message>
        <source>Proxy p&amp;ort</source>
        <translation>Proxy-P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Keep corrections</source>
        <translation>&amp;Korrekturen aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Country of the shop</source>
        <translation>&amp;Land des Shops</translation>
    </message>
    <message>
        <source>&amp;Time zone of the shop</source>
        <translation>&amp;Zeitzone des Shops</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The proxy has no name yet.</source>
        <translation>Der Proxy hat noch keinen Namen.</translation>
    </message>
    <message>
        <source>Type the name or address of the proxy, or choose another kind.</source>
        <translation>Geben Sie den Namen oder die Adresse des Proxys ein, oder wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Until you close the program the settings hold all the same.</source>
        <translation>Bis Sie das Programm schließen, gelten die Einstellungen trotzdem.</translation>
    </message>
</context>
<context>
    <name>wizard::Wizard</name>
    <message>
        <source>Take another file?</source>
        <translation>Eine andere Datei nehmen?</translation>
    </message>
    <message>
        <source>Go on with %1 instead?</source>
        <translation>Stattdessen mit %1 weitermachen?</translation>
    </message>
    <message>
        <source>Your corrections to %1 are kept on this computer. Open it again to go on with them.</source>
        <translation>Ihre Korrekturen an %1 sind auf diesem Computer gespeichert. Öffnen Sie die Datei wieder, um daran weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Take this file</source>
        <translation>Diese Datei nehmen</translation>
    </message>
    <message>
        <source>Stay with the present one</source>
        <translation>Bei der jetzigen bleiben</translation>
    </message>
    <message>
        <source>An upload is under way</source>
        <translation>Ein Upload läuft</translation>
    </message>
    <message>
        <source>Another file can be opened when this upload has ended or is paused.</source>
        <translation>Eine andere Datei kann geöffnet werden, wenn dieser Upload beendet oder angehalten ist.</translation>
    </message>
    <message>
        <source>New import</source>
        <translation>Neuer Import</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>&amp;Weiter ›</translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ &amp;Zurück</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Close Profile Uploader?</source>
        <translation>Profile Uploader schließen?</translation>
    </message>
    <message>
        <source>The upload is not finished yet.</source>
        <translation>Der Upload ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>This import is not finished yet.</source>
        <translation>Dieser Import ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>What has arrived stays. The upload goes on where it stopped when you open the program again.</source>
        <translation>Was angekommen ist, bleibt. Der Upload geht dort weiter, wo er stehen geblieben ist, wenn Sie das Programm wieder öffnen.</translation>
    </message>
    <message>
        <source>Your corrections are kept on this computer. Open the same file again to go on with them.</source>
        <translation>Ihre Korrekturen sind auf diesem Computer gespeichert. Öffnen Sie dieselbe Datei wieder, um daran weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Your corrections are kept on this computer. Open the same file again and start the upload anew.</source>
        <translation>Es wurde noch nichts gesendet. Ihre Korrekturen bleiben auf diesem Computer. Öffnen Sie dieselbe Datei wieder und starten Sie den Upload neu.</translation>
    </message>
</context>
</TS>
