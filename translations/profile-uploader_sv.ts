<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>Show this help.</source>
        <translation>Visa den här hjälpen.</translation>
    </message>
    <message>
        <source>Send the column COLUMN as FIELD, a path such as person.name.firstName. May be repeated.</source>
        <translation>Skicka kolumnen COLUMN som FIELD, en sökväg som person.name.firstName. Kan upprepas.</translation>
    </message>
    <message>
        <source>Do not send the column COLUMN. May be repeated.</source>
        <translation>Skicka inte kolumnen COLUMN. Kan upprepas.</translation>
    </message>
    <message>
        <source>&quot;keep&quot; the letter case of email addresses or &quot;fold&quot; it to lower case. By default it is kept for Adobe Commerce exports, because the storefront sends it so, and folded for all others.</source>
        <translation>&quot;keep&quot; behåller e-postadressernas versaler och gemener, &quot;fold&quot; gör om dem till gemener. Som standard behålls de för exporter från Adobe Commerce, eftersom butiken skickar dem så, och görs om till gemener för alla andra.</translation>
    </message>
    <message>
        <source>The character between fields; \t for a tab. Found by itself when not given.</source>
        <translation>Tecknet mellan fälten; \t för tabb. Hittas automatiskt om det inte anges.</translation>
    </message>
    <message>
        <source>The first row is data; columns are called &quot;Column 1&quot; and so on.</source>
        <translation>Den första raden är data; kolumnerna kallas &quot;Column 1&quot; och så vidare.</translation>
    </message>
    <message>
        <source>Read the client secret from standard input.</source>
        <translation>Läs klienthemligheten från standard in.</translation>
    </message>
    <message>
        <source>Read the client secret from the file descriptor N.</source>
        <translation>Läs klienthemligheten från filbeskrivaren N.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than this command takes.</source>
        <translation>&quot;%1&quot; är mer än vad det här kommandot tar emot.</translation>
    </message>
    <message>
        <source>Usage: profile-upload %1</source>
        <translation>Användning: profile-upload %1</translation>
    </message>
    <message>
        <source>--map takes COLUMN=FIELD, not &quot;%1&quot;.</source>
        <translation>--map tar COLUMN=FIELD, inte &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--email-case takes &quot;keep&quot; or &quot;fold&quot;, not &quot;%1&quot;.</source>
        <translation>--email-case tar &quot;keep&quot; eller &quot;fold&quot;, inte &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--secret-fd takes the number of an open file descriptor.</source>
        <translation>--secret-fd tar numret på en öppen filbeskrivare.</translation>
    </message>
    <message>
        <source>The client secret cannot be read from file descriptor %1.</source>
        <translation>Klienthemligheten kan inte läsas från filbeskrivaren %1.</translation>
    </message>
    <message>
        <source>What came from file descriptor %1 is too long for a client secret.</source>
        <translation>Det som kom från filbeskrivaren %1 är för långt för en klienthemlighet.</translation>
    </message>
    <message>
        <source>No client secret came from file descriptor %1.</source>
        <translation>Ingen klienthemlighet kom från filbeskrivaren %1.</translation>
    </message>
    <message>
        <source>--practice=URL takes an address such as http://127.0.0.1:8080, not &quot;%1&quot;.</source>
        <translation>--practice=URL tar en adress som http://127.0.0.1:8080, inte &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Which file? Name one CSV file.</source>
        <translation>Vilken fil? Ange en CSV-fil.</translation>
    </message>
    <message>
        <source>Name one CSV file only.</source>
        <translation>Ange bara en CSV-fil.</translation>
    </message>
    <message>
        <source>The character round fields; empty for none. Found by itself when not given.</source>
        <translation>Tecknet runt fälten; tomt för inget. Hittas av sig självt när det inte anges.</translation>
    </message>
    <message>
        <source>The character that takes the next one literally; empty where only quotes are doubled. Found by itself when not given.</source>
        <translation>Tecknet som gör att nästa tas bokstavligt; tomt där citattecken bara dubbleras. Hittas av sig självt när det inte anges.</translation>
    </message>
    <message>
        <source>What lines begin with that are no records; empty for none. Found by itself when not given.</source>
        <translation>Vad rader börjar med som inte är poster; tomt för inga. Hittas av sig självt när det inte anges.</translation>
    </message>
    <message>
        <source>--delimiter takes a character that is neither a quotation mark nor a line end.</source>
        <translation>--delimiter tar ett tecken som varken är ett citattecken eller ett radslut.</translation>
    </message>
    <message>
        <source>--%1 takes one ASCII character that is no line end, or nothing.</source>
        <translation>--%1 tar ett ASCII-tecken som inte är ett radslut, eller inget.</translation>
    </message>
    <message>
        <source>--quote and --delimiter cannot be the same character.</source>
        <translation>--quote och --delimiter kan inte vara samma tecken.</translation>
    </message>
    <message>
        <source>How the file&apos;s bytes are text, such as utf-8, windows-1252 or shift_jis. Found by itself when not given.</source>
        <translation>Hur filens byte är text, till exempel utf-8, windows-1252 eller shift_jis. Hittas av sig själv om det inte anges.</translation>
    </message>
    <message>
        <source>Which file to take from a .zip that holds several tables.</source>
        <translation>Vilken fil som tas ur en .zip som innehåller flera tabeller.</translation>
    </message>
    <message>
        <source>--encoding takes the name of an encoding such as %1, not &quot;%2&quot;.</source>
        <translation>--encoding tar namnet på en teckenkodning som %1, inte ”%2”.</translation>
    </message>
    <message>
        <source>So many lines stand above the header (or above the rows) and are left out. Found by itself when not given.</source>
        <translation>Så många rader står ovanför rubrikraden (eller ovanför raderna) och utelämnas. Hittas av sig själv när det inte anges.</translation>
    </message>
    <message>
        <source>The first N rows name the columns together: &quot;Billing&quot; above &quot;City&quot; makes &quot;Billing City&quot;. 1 when not given.</source>
        <translation>De första N raderna namnger kolumnerna tillsammans: &quot;Billing&quot; ovanför &quot;City&quot; blir &quot;Billing City&quot;. 1 när det inte anges.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 on, not &quot;%3&quot;.</source>
        <translation>--%1 tar ett heltal från %2 och uppåt, inte &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>--no-header and --header-lines do not go together.</source>
        <translation>--no-header och --header-lines går inte ihop.</translation>
    </message>
    <message>
        <source>Send TEXT as FIELD in every record, such as homeAddress.country=Norway. May be repeated.</source>
        <translation>Skicka TEXT som FIELD i varje post, till exempel homeAddress.country=Norge. Får upprepas.</translation>
    </message>
    <message>
        <source>Send the column COLUMN as a further identity of NAMESPACE, such as CustomerId. May be repeated.</source>
        <translation>Skicka kolumnen COLUMN som ytterligare identitet i namnrymden NAMESPACE, till exempel CustomerId. Får upprepas.</translation>
    </message>
    <message>
        <source>Send the SHA-256 of the email address in small letters as a further identity (Email_LC_SHA256).</source>
        <translation>Skicka SHA-256 av e-postadressen i gemener som ytterligare identitet (Email_LC_SHA256).</translation>
    </message>
    <message>
        <source>--constant takes FIELD=TEXT, not &quot;%1&quot;.</source>
        <translation>--constant tar FIELD=TEXT, inte ”%1”.</translation>
    </message>
    <message>
        <source>--identity takes NAMESPACE=COLUMN, not &quot;%1&quot;.</source>
        <translation>--identity tar NAMESPACE=COLUMN, inte ”%1”.</translation>
    </message>
    <message>
        <source>Map the columns as the recipe R says: one that is kept by that name, or a file, named with a slash or ending in .json.</source>
        <translation>Mappa kolumnerna som receptet R säger: ett som är sparat under det namnet, eller en fil, angiven med snedstreck eller med ändelsen .json.</translation>
    </message>
    <message>
        <source>When the file lacks a column of the recipe: &quot;stop&quot; before anything is sent, which is the default; &quot;replace&quot; it by the column that matches the same field for sure; &quot;ignore&quot; it, where none does. The column of the identity is never replaced and never ignored.</source>
        <translation>När filen saknar en av receptets kolumner: &quot;stop&quot; stannar innan något skickas och är det vanliga; &quot;replace&quot; tar i stället den kolumn som säkert matchar samma fält; &quot;ignore&quot; går vidare utan den där ingen gör det. Identitetens kolumn ersätts aldrig och utelämnas aldrig.</translation>
    </message>
    <message>
        <source>How the dates of the file are written: &quot;ymd&quot;, &quot;mdy&quot; (12/31/2024) or &quot;dmy&quot; (31/12/2024). When not given, the values of each column tell; where they do not, dates that could be two days are not sent.</source>
        <translation>Hur filens datum är skrivna: ”ymd”, ”mdy” (12/31/2024) eller ”dmy” (31/12/2024). Anges det inte avgör värdena i varje kolumn; där de inte gör det skickas inte datum som kan vara två olika dagar.</translation>
    </message>
    <message>
        <source>--missing-columns takes &quot;stop&quot;, &quot;replace&quot; or &quot;ignore&quot;, not &quot;%1&quot;.</source>
        <translation>--missing-columns tar &quot;stop&quot;, &quot;replace&quot; eller &quot;ignore&quot;, inte &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--missing-columns is for --recipe only.</source>
        <translation>--missing-columns hör bara ihop med --recipe.</translation>
    </message>
    <message>
        <source>--date-order takes &quot;ymd&quot;, &quot;mdy&quot; or &quot;dmy&quot;, not &quot;%1&quot;.</source>
        <translation>--date-order tar ”ymd”, ”mdy” eller ”dmy”, inte ”%1”.</translation>
    </message>
    <message>
        <source>Whether numbers such as 45292 in columns of dates are days as spreadsheets count them: &quot;yes&quot; or &quot;no&quot;. When not given: in columns that hold nothing else.</source>
        <translation>Om tal som 45292 i datumkolumner är dagar så som kalkylprogram räknar dem: &quot;yes&quot; eller &quot;no&quot;. Utan uppgift: i kolumner som inte innehåller något annat.</translation>
    </message>
    <message>
        <source>What stands before the decimals of numbers, &quot;comma&quot; or &quot;dot&quot;, in all columns or in the column COLUMN. May be repeated. When not given, the values of each column tell; where they do not, numbers that could be two, such as 1,234, are not sent.</source>
        <translation>Vad som står före decimalerna i tal, &quot;comma&quot; eller &quot;dot&quot;, i alla kolumner eller i kolumnen COLUMN. Kan upprepas. Utan uppgift avgör värdena i varje kolumn; där de inte gör det skickas inte tal som kan vara två, till exempel 1,234.</translation>
    </message>
    <message>
        <source>Times without a zone are in the time zone ZONE, such as Europe/Stockholm. By default: UTC.</source>
        <translation>Tider utan zon är i tidszonen ZONE, till exempel Europe/Stockholm. Normalt: UTC.</translation>
    </message>
    <message>
        <source>Telephone numbers without a country are from the country CC, two letters such as SE. When not given, they are sent as written.</source>
        <translation>Telefonnummer utan land är från landet CC, två bokstäver som SE. Utan uppgift skickas de som de är skrivna.</translation>
    </message>
    <message>
        <source>--spreadsheet-dates takes &quot;yes&quot; or &quot;no&quot;, not &quot;%1&quot;.</source>
        <translation>--spreadsheet-dates tar &quot;yes&quot; eller &quot;no&quot;, inte &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--decimal takes &quot;comma&quot; or &quot;dot&quot;, or COLUMN=comma, not &quot;%1&quot;.</source>
        <translation>--decimal tar &quot;comma&quot; eller &quot;dot&quot;, eller COLUMN=comma, inte &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--time-zone takes the name of a time zone, such as Europe/Stockholm, not &quot;%1&quot;.</source>
        <translation>--time-zone tar namnet på en tidszon, till exempel Europe/Stockholm, inte &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--phone-country takes the two letters of a country, such as SE, not &quot;%1&quot;.</source>
        <translation>--phone-country tar de två bokstäverna för ett land, till exempel SE, inte &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--map sends a column as one field only, and &quot;%1&quot; is there twice.</source>
        <translation>--map skickar en kolumn som ett enda fält, och ”%1” finns där två gånger.</translation>
    </message>
    <message>
        <source>Fill rows that have no good email address with one that is found elsewhere: in another &quot;column&quot;, in a &quot;text&quot; such as notes, or in another row with the same &quot;customer&quot; number, &quot;phone&quot; and name, or &quot;name&quot; and home. &quot;all&quot; of them, or &quot;none&quot; that a recipe asks for. &quot;column:alt_email&quot; means that column only. &quot;check&quot; tells beforehand how many rows that would be. May be repeated.</source>
        <translation>Fyll rader utan en bra e-postadress med en som hittas någon annanstans: i en annan kolumn (&quot;column&quot;), i en text som anteckningar (&quot;text&quot;) eller på en annan rad med samma kundnummer (&quot;customer&quot;), telefon och namn (&quot;phone&quot;) eller namn och bostad (&quot;name&quot;). Alla (&quot;all&quot;), eller inget av det som ett recept ber om (&quot;none&quot;). &quot;column:alt_email&quot; betyder bara den kolumnen. &quot;check&quot; säger i förväg hur många rader det blir. Kan upprepas.</translation>
    </message>
    <message>
        <source>--rescue takes column, text, customer, phone or name, each perhaps with a column (column:alt_email), or all, or none; not &quot;%1&quot;.</source>
        <translation>--rescue tar column, text, customer, phone eller name, var och en kanske med en kolumn (column:alt_email), eller all eller none; inte &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Det finns inget kommando &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>Utdata</translation>
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
        <translation>Tar en CSV med kunder till Real-Time Customer Profile i Adobe Experience Platform.

Användning: profile-upload COMMAND [alternativ]

  run FILE         importera en fil: kontrollera varje rad, skicka de bra, skriv ett kvitto
  check FILE       räkna raderna som skulle bli profiler, och de som inte skulle bli det
  convert FILE     skriva posterna som skulle skickas till en fil
  records FILE     skriv ut varje post i en fil som JSON
  inspect FILE     visa en fils teckenkodning, avgränsare, kolumner och skador
  map FILE         visa vilket profilfält varje kolumn går till; spara det som ett recept
  recipe           räkna upp, visa, exportera, importera, döp om och ta bort recept
  resume [ID]      fortsätt med en avbruten import
  cancel ID        avsluta en avbruten import för gott
  imports          lista importerna
  connection       lägg till, lista och ta bort anslutningar till plattformen
  practice         kör övningsplattformen på den här datorn

profile-upload COMMAND --help förklarar ett kommando; --version visar versionen.

Returkoder: 0 allt som skickades är inläst; 1 klart, men rader avvisades eller för många utelämnades;
2 felaktig användning eller oläsbara indata; 3 plattformen nekade eller kan inte nås; 4 avbruten, kan återupptas;
5 stoppad före sändning, en person behövs.

Programmet sparar sina importer i $PROFILE_UPLOADER_STORE, eller annars i ditt kontos datamapp.</translation>
    </message>
    <message>
        <source>Say what to do: run, check, convert, inspect, records, map, recipe, resume, cancel, imports, connection or practice.</source>
        <translation>Ange vad som ska göras: run, check, convert, inspect, records, map, recipe, resume, cancel, imports, connection eller practice.</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Give the connection a name.</source>
        <translation>Ge anslutningen ett namn.</translation>
    </message>
    <message>
        <source>The connection %1 is kept.</source>
        <translation>Anslutningen %1 är sparad.</translation>
    </message>
    <message>
        <source>Its secret is in this system&apos;s keychain.</source>
        <translation>Dess hemlighet finns i systemets nyckelring.</translation>
    </message>
    <message>
        <source>There are no connections yet.</source>
        <translation>Det finns inga anslutningar än.</translation>
    </message>
    <message>
        <source>The connection %1 is removed.</source>
        <translation>Anslutningen %1 är borttagen.</translation>
    </message>
    <message>
        <source>No keychain of this system answers; a secret that was kept there earlier is still in it.</source>
        <translation>Ingen nyckelring i systemet svarar; en hemlighet som sparats där tidigare finns kvar.</translation>
    </message>
    <message>
        <source>Keeps how to sign in to the platform. The client secret goes to this system&apos;s keychain and nowhere else; give it with --secret-stdin, or at each run.</source>
        <translation>Sparar hur du loggar in på plattformen. Klienthemligheten hamnar i systemets nyckelring och ingen annanstans; ange den med --secret-stdin eller vid varje körning.</translation>
    </message>
    <message>
        <source>add, list or remove</source>
        <translation>add, list eller remove</translation>
    </message>
    <message>
        <source>Your name for the connection.</source>
        <translation>Ditt namn på anslutningen.</translation>
    </message>
    <message>
        <source>The organisation id, ending in @AdobeOrg.</source>
        <translation>Organisations-id:t, som slutar på @AdobeOrg.</translation>
    </message>
    <message>
        <source>The client id of the OAuth server-to-server credential.</source>
        <translation>Klient-id:t för OAuth server-till-server-autentiseringen.</translation>
    </message>
    <message>
        <source>The scopes, where they are not the usual ones.</source>
        <translation>Omfattningarna (scopes), om de inte är de vanliga.</translation>
    </message>
    <message>
        <source>Another address of the platform; http:// only on this computer.</source>
        <translation>En annan adress till plattformen; http:// bara på den här datorn.</translation>
    </message>
    <message>
        <source>Say add NAME, list or remove NAME.</source>
        <translation>Ange add NAME, list eller remove NAME.</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>The CSV file.</source>
        <translation>CSV-filen.</translation>
    </message>
    <message>
        <source>Write the records into the file F, which only you can read; &quot;-&quot; writes them to standard output, and all else to standard error.</source>
        <translation>Skriv posterna till filen F, som bara du kan läsa; ”-” skriver dem till standard ut, och allt annat till standard fel.</translation>
    </message>
    <message>
        <source>Replace the file F if it is there already.</source>
        <translation>Ersätt filen F om den redan finns.</translation>
    </message>
    <message>
        <source>Print the outcome as JSON.</source>
        <translation>Skriv ut resultatet som JSON.</translation>
    </message>
    <message>
        <source>Writing the records</source>
        <translation>Skriver posterna</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>Kontrollerar varje rad</translation>
    </message>
    <message>
        <source>Writes the records that &quot;run&quot; would send, one JSON object a line, without sending them. Columns are mapped by themselves or by a recipe, onto the fields of the built-in schema (class XDM Individual Profile with Adobe&apos;s field groups for people), as &quot;check&quot; does; a field that only your own schema has cannot be written.</source>
        <translation>Skriver posterna som ”run” skulle skicka, ett JSON-objekt per rad, utan att skicka dem. Kolumnerna kopplas av sig själva eller enligt ett recept till fälten i det inbyggda schemat (klassen XDM Individual Profile med Adobes fältgrupper för personer), liksom ”check” gör; ett fält som bara finns i ditt eget schema kan inte skrivas.</translation>
    </message>
    <message>
        <source>Where to? --out takes the name of a file, or &quot;-&quot; for standard output.</source>
        <translation>Vart? --out tar namnet på en fil, eller ”-” för standard ut.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Quotation marks are read as ordinary characters.</source>
        <translation>Citattecken läses som vanliga tecken.</translation>
    </message>
    <message>
        <source>Values stand between %1 characters.</source>
        <translation>Värden står mellan tecken av slaget %1.</translation>
    </message>
    <message>
        <source>The first row does not look like a header with column names.</source>
        <translation>Den första raden ser inte ut som en rubrikrad med kolumnnamn.</translation>
    </message>
    <message>
        <source>Another character would separate the columns just as well as the delimiter that was chosen: %1</source>
        <translation>Ett annat tecken skulle skilja kolumnerna åt lika bra som det valda skiljetecknet: %1</translation>
    </message>
    <message>
        <source>%1 is read as an escape character.</source>
        <translation>%1 läses som ett escapetecken.</translation>
    </message>
    <message>
        <source>The file is damaged at its end: zero bytes stand there, and are left out.</source>
        <translation>Filen är skadad i slutet: där står nollbyte, som utelämnas.</translation>
    </message>
    <message>
        <source>The last row is too short, and no line end follows: the end of the file may be missing.</source>
        <translation>Den sista raden är för kort och inget radslut följer: filens slut kan saknas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have fewer fields than there are columns; the missing ones are empty.</source>
        <translation>
            <numerusform>%Ln rad har färre fält än det finns kolumner; de som saknas är tomma.</numerusform>
            <numerusform>%Ln rader har färre fält än det finns kolumner; de som saknas är tomma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have more fields than there are columns.</source>
        <translation>
            <numerusform>%Ln rad har fler fält än det finns kolumner.</numerusform>
            <numerusform>%Ln rader har fler fält än det finns kolumner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are empty.</source>
        <translation>
            <numerusform>%Ln rad är tom.</numerusform>
            <numerusform>%Ln rader är tomma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln row(s) a quote is never closed.</source>
        <translation>
            <numerusform>I %Ln rad stängs ett citattecken aldrig.</numerusform>
            <numerusform>I %Ln rader stängs ett citattecken aldrig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln row(s) text stands behind a closing quote.</source>
        <translation>
            <numerusform>I %Ln rad står text efter ett avslutande citattecken.</numerusform>
            <numerusform>I %Ln rader står text efter ett avslutande citattecken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln row(s) one value spans very many lines: a quote may be missing.</source>
        <translation>
            <numerusform>I %Ln rad sträcker sig ett värde över väldigt många rader: ett citattecken kan saknas.</numerusform>
            <numerusform>I %Ln rader sträcker sig ett värde över väldigt många rader: ett citattecken kan saknas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hold control characters.</source>
        <translation>
            <numerusform>%Ln rad innehåller styrtecken.</numerusform>
            <numerusform>%Ln rader innehåller styrtecken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) begin with a byte order mark, as where two files were joined.</source>
        <translation>
            <numerusform>%Ln rad börjar med ett byteordningsmärke, som där två filer har fogats ihop.</numerusform>
            <numerusform>%Ln rader börjar med ett byteordningsmärke, som där två filer har fogats ihop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are blank and are no rows.</source>
        <translation>
            <numerusform>%Ln textrad är tom och räknas inte som rad.</numerusform>
            <numerusform>%Ln textrader är tomma och räknas inte som rader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are comments and are no rows.</source>
        <translation>
            <numerusform>%Ln textrad är en kommentar och räknas inte som rad.</numerusform>
            <numerusform>%Ln textrader är kommentarer och räknas inte som rader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have a name that is there twice.</source>
        <translation>
            <numerusform>%Ln kolumn har ett namn som finns två gånger.</numerusform>
            <numerusform>%Ln kolumner har ett namn som finns två gånger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have no name.</source>
        <translation>
            <numerusform>%Ln kolumn har inget namn.</numerusform>
            <numerusform>%Ln kolumner har inget namn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have a very long name.</source>
        <translation>
            <numerusform>%Ln kolumn har ett väldigt långt namn.</numerusform>
            <numerusform>%Ln kolumner har väldigt långa namn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>where something is wrong</comment>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <comment>where something is wrong</comment>
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and where</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The header is not the first line; what stands above it is left out.</source>
        <translation>Rubrikraden är inte den första raden; det som står ovanför utelämnas.</translation>
    </message>
    <message>
        <source>The blanks between delimiters and values or quotes are skipped.</source>
        <translation>Blanksteg mellan skiljetecken och värden eller citattecken hoppas över.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln row(s) one value is very long: a quote may be missing.</source>
        <translation>
            <numerusform>I %Ln rad är ett värde väldigt långt: ett citattecken kan saknas.</numerusform>
            <numerusform>I %Ln rader är ett värde väldigt långt: ett citattecken kan saknas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not UTF-8; its text is read in the encoding that fits it best.</source>
        <translation>Filen är inte UTF-8; texten läses i den teckenkodning som passar bäst.</translation>
    </message>
    <message>
        <source>The file is compressed; the table in it is read.</source>
        <translation>Filen är komprimerad; tabellen i den läses.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln place(s) bytes are no text in the encoding of the file; they show as �.</source>
        <translation>
            <numerusform>På %Ln ställe är byte ingen text i filens teckenkodning; de visas som �.</numerusform>
            <numerusform>På %Ln ställen är byte ingen text i filens teckenkodning; de visas som �.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands at the end may not be a customer: a total, or a remark.</source>
        <translation>Det som står i slutet är kanske ingen kund: en summa eller en anmärkning.</translation>
    </message>
    <message>
        <source>A second row of names stands with the first: the two may be one header.</source>
        <translation>En andra rad med namn står vid den första: de två kan vara en enda rubrik.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are left out as comments, but hold as many values as a row.</source>
        <translation>
            <numerusform>%Ln rad utelämnas som kommentar men har lika många värden som en kundrad.</numerusform>
            <numerusform>%Ln rader utelämnas som kommentarer men har lika många värden som en kundrad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Western European</source>
        <translation>Västeuropeisk</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Centraleuropeisk</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisk</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grekisk</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turkisk</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreisk</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisk</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisk</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändsk</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japansk</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreansk</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Kinesisk, förenklad</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Kinesisk, traditionell</translation>
    </message>
    <message>
        <source>Read like this, the text is likeliest to make sense: %1 sure.</source>
        <comment>a percentage</comment>
        <translation>Läst så här är texten troligast begriplig: %1 säkert.</translation>
    </message>
    <message>
        <source>Read like this, its words are most like %1: %2 sure.</source>
        <comment>a language, a percentage</comment>
        <translation>Läst så här liknar orden mest %1: %2 säkert.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>region, name of an encoding</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The recipe says so.</source>
        <translation>Receptet säger så.</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Du har valt den.</translation>
    </message>
    <message>
        <source>The file says so with a byte order mark at its beginning.</source>
        <translation>Filen säger det med ett byteordningsmärke i början.</translation>
    </message>
    <message>
        <source>So far only characters that nearly every encoding shares.</source>
        <translation>Hittills bara tecken som nästan alla kodningar har gemensamt.</translation>
    </message>
    <message>
        <source>Its letters beyond ASCII are well-formed UTF-8.</source>
        <translation>Bokstäverna utanför ASCII är korrekt UTF-8.</translation>
    </message>
    <message>
        <source>Zero bytes stand where this encoding has them.</source>
        <translation>Nollbyte står där denna kodning har dem.</translation>
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
        <translation>Kontrollera nätverket och försök igen; det som har kommit fram hittills är kvar.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Det finns ingen fil %1.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Kontrollera namnet och mappen.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 är en mapp, inte en fil.</translation>
    </message>
    <message>
        <source>Choose the CSV file inside it.</source>
        <translation>Välj CSV-filen i den.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan inte läsas.</translation>
    </message>
    <message>
        <source>Check that you may open it and that the drive is still there.</source>
        <translation>Kontrollera att du får öppna filen och att enheten fortfarande är ansluten.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 är ingen vanlig fil.</translation>
    </message>
    <message>
        <source>Save the data as a CSV file first: an import must be able to read it again.</source>
        <translation>Spara först data som en CSV-fil: en import måste kunna läsa filen igen.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 är tom.</translation>
    </message>
    <message>
        <source>Export it again and check its size.</source>
        <translation>Exportera filen igen och kontrollera dess storlek.</translation>
    </message>
    <message>
        <source>%1 changed while it was being read.</source>
        <translation>%1 ändrades medan filen lästes.</translation>
    </message>
    <message>
        <source>Wait until the export has finished, then start again.</source>
        <translation>Vänta tills exporten är klar och börja sedan om.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8 (in Excel: Save As, &quot;CSV UTF-8&quot;).</source>
        <translation>Spara filen som CSV UTF-8 (i Excel: Spara som, &quot;CSV UTF-8&quot;).</translation>
    </message>
    <message>
        <source>%1 has no header: its first row does not name the columns.</source>
        <translation>%1 har ingen rubrikrad: den första raden anger inte kolumnernas namn.</translation>
    </message>
    <message>
        <source>Put a row with the names of the columns first, or say --no-header and name the email column: --map &quot;Column 1=personalEmail.address&quot;.</source>
        <translation>Lägg till en första rad med kolumnernas namn, eller ange --no-header och e-postkolumnen: --map &quot;Column 1=personalEmail.address&quot;.</translation>
    </message>
    <message>
        <source>%1 has a header but no rows.</source>
        <translation>%1 har en rubrikrad men inga rader.</translation>
    </message>
    <message>
        <source>Export it again with its customers.</source>
        <translation>Exportera filen igen med dess kunder.</translation>
    </message>
    <message>
        <source>Row %L1 of %2 begins a quotation mark that is never closed, so all rows after it would be lost.</source>
        <translation>På rad %L1 i %2 börjar ett citattecken som aldrig avslutas, så alla rader efter den skulle gå förlorade.</translation>
    </message>
    <message>
        <source>Look at that row in a text editor: close the quotation mark, or write it twice.</source>
        <translation>Titta på raden i en textredigerare: avsluta citattecknet, eller skriv det två gånger.</translation>
    </message>
    <message>
        <source>Row %L1 of %2 has a cell of more than %3.</source>
        <translation>Rad %L1 i %2 har en cell på mer än %3.</translation>
    </message>
    <message>
        <source>A quotation mark that is never closed usually causes this; look at that row.</source>
        <translation>Det beror oftast på ett citattecken som aldrig avslutas; titta på raden.</translation>
    </message>
    <message>
        <source>Row %L1 of %2 has more than %L3 columns.</source>
        <translation>Rad %L1 i %2 har fler än %L3 kolumner.</translation>
    </message>
    <message>
        <source>Check that the delimiter is the right one.</source>
        <translation>Kontrollera att det är rätt avgränsare.</translation>
    </message>
    <message>
        <source>No column is mapped to the email address, and without it there are no profiles.</source>
        <translation>Ingen kolumn är mappad till e-postadressen, och utan den blir det inga profiler.</translation>
    </message>
    <message>
        <source>Name the column: --map &quot;COLUMN=%1&quot;.</source>
        <translation>Ange kolumnen: --map &quot;COLUMN=%1&quot;.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;.</source>
        <translation>Filen har ingen kolumn &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Check the recipe or the option against the header of the file.</source>
        <translation>Jämför receptet eller alternativet med filens rubrikrad.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds a secret and is never uploaded.</source>
        <translation>Kolumnen &quot;%1&quot; innehåller en hemlighet och laddas aldrig upp.</translation>
    </message>
    <message>
        <source>Take it out of the mapping.</source>
        <translation>Ta bort den ur mappningen.</translation>
    </message>
    <message>
        <source>The dataset&apos;s schema has no field %1.</source>
        <translation>Datauppsättningens schema har inget fält %1.</translation>
    </message>
    <message>
        <source>Choose another field, or leave the column out.</source>
        <translation>Välj ett annat fält, eller utelämna kolumnen.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Utelämna en av dem.</translation>
    </message>
    <message>
        <source>The recipe %1 cannot be read.</source>
        <translation>Receptet %1 kan inte läsas.</translation>
    </message>
    <message>
        <source>%1 already exists and is something else; writing there would destroy it.</source>
        <translation>%1 finns redan och är något annat; att skriva dit skulle förstöra det.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Välj ett annat namn.</translation>
    </message>
    <message>
        <source>%1 is not a recipe that this program understands.</source>
        <translation>%1 är inget recept som programmet förstår.</translation>
    </message>
    <message>
        <source>Save a new one with &quot;profile-upload map FILE --save-recipe&quot;.</source>
        <translation>Spara ett nytt med &quot;profile-upload map FILE --save-recipe&quot;.</translation>
    </message>
    <message>
        <source>The schema of the dataset cannot be used: it has no fields that a row could fill.</source>
        <translation>Datauppsättningens schema kan inte användas: det har inga fält som en rad kan fylla.</translation>
    </message>
    <message>
        <source>Choose another dataset.</source>
        <translation>Välj en annan datauppsättning.</translation>
    </message>
    <message>
        <source>No row can be sent: every row is left out.</source>
        <translation>Ingen rad kan skickas: alla rader är utelämnade.</translation>
    </message>
    <message>
        <source>&quot;profile-upload check&quot; says why; mend the file or its mapping.</source>
        <translation>&quot;profile-upload check&quot; talar om varför; rätta filen eller dess mappning.</translation>
    </message>
    <message>
        <source>The address %1 is not one that a sign-in may be sent to.</source>
        <translation>En inloggning får inte skickas till adressen %1.</translation>
    </message>
    <message>
        <source>Addresses of the platform begin with https://.</source>
        <translation>Plattformens adresser börjar med https://.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was sent.</source>
        <translation>Anslutningen till %1 är inte säker, så ingenting skickades.</translation>
    </message>
    <message>
        <source>Check the date of this computer; in a company network ask for its root certificate.</source>
        <translation>Kontrollera datorns datum; i ett företagsnätverk frågar du efter nätverkets rotcertifikat.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 svarar inte.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 tog för lång tid på sig att svara.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off.</source>
        <translation>Svaret från %1 bröts.</translation>
    </message>
    <message>
        <source>%1 gave an answer that does not come from the platform.</source>
        <translation>%1 gav ett svar som inte kommer från plattformen.</translation>
    </message>
    <message>
        <source>A proxy or sign-in page of the network may be in between.</source>
        <translation>En proxy eller inloggningssida i nätverket kan ligga emellan.</translation>
    </message>
    <message>
        <source>The platform&apos;s address sends us on to %1, which is not followed.</source>
        <translation>Plattformens adress skickar oss vidare till %1, vilket inte följs.</translation>
    </message>
    <message>
        <source>The platform asked us to wait %L1 s.</source>
        <translation>Plattformen bad oss vänta i %L1 s.</translation>
    </message>
    <message>
        <source>The platform asked us to wait.</source>
        <translation>Plattformen bad oss vänta.</translation>
    </message>
    <message>
        <source>Go on later; nothing is lost.</source>
        <translation>Fortsätt senare; ingenting går förlorat.</translation>
    </message>
    <message>
        <source>The platform has a fault of its own (status %1).</source>
        <translation>Plattformen har ett eget fel (status %1).</translation>
    </message>
    <message>
        <source>The platform refused the sign-in.</source>
        <translation>Plattformen nekade inloggningen.</translation>
    </message>
    <message>
        <source>Check client id and client secret in Adobe Developer Console; a secret may have been replaced.</source>
        <translation>Kontrollera klient-id och klienthemlighet i Adobe Developer Console; en hemlighet kan ha bytts ut.</translation>
    </message>
    <message>
        <source>The platform does not accept our sign-in any more.</source>
        <translation>Plattformen godtar inte längre vår inloggning.</translation>
    </message>
    <message>
        <source>Check that the credential still exists and belongs to this organisation.</source>
        <translation>Kontrollera att autentiseringsuppgiften finns kvar och hör till den här organisationen.</translation>
    </message>
    <message>
        <source>The sign-in works, but the platform does not allow this.</source>
        <translation>Inloggningen fungerar, men plattformen tillåter inte det här.</translation>
    </message>
    <message>
        <source>An administrator must add the API credential to a role with the needed rights, in Experience Cloud under Permissions.</source>
        <translation>En administratör måste lägga till API-autentiseringsuppgiften i en roll med de rättigheter som behövs, i Experience Cloud under Permissions.</translation>
    </message>
    <message>
        <source>The platform refused the request (status %1).</source>
        <translation>Plattformen nekade begäran (status %1).</translation>
    </message>
    <message>
        <source>The details say why; they help whoever looks after the platform.</source>
        <translation>Detaljerna säger varför; de hjälper den som sköter plattformen.</translation>
    </message>
    <message>
        <source>The platform does not know %1.</source>
        <translation>Plattformen känner inte till %1.</translation>
    </message>
    <message>
        <source>Check that it is in this sandbox and that you may see it.</source>
        <translation>Kontrollera att den finns i den här sandlådan och att du får se den.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 at the same time.</source>
        <translation>Någon annan ändrade %1 samtidigt.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Försök igen.</translation>
    </message>
    <message>
        <source>There is no active sandbox %1 for this sign-in.</source>
        <translation>Det finns ingen aktiv sandlåda %1 för den här inloggningen.</translation>
    </message>
    <message>
        <source>The credential is in no role that has a sandbox.</source>
        <translation>Autentiseringsuppgiften ingår inte i någon roll som har en sandlåda.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Det finns: %1.</translation>
    </message>
    <message>
        <source>No sandbox was named.</source>
        <translation>Ingen sandlåda angavs.</translation>
    </message>
    <message>
        <source>Name one with --sandbox; there are: %1.</source>
        <translation>Ange en med --sandbox; det finns: %1.</translation>
    </message>
    <message>
        <source>There is no dataset %1 in this sandbox.</source>
        <translation>Det finns ingen datauppsättning %1 i den här sandlådan.</translation>
    </message>
    <message>
        <source>Create one from a profile schema first.</source>
        <translation>Skapa först en från ett profilschema.</translation>
    </message>
    <message>
        <source>More than one dataset is named %1.</source>
        <translation>Mer än en datauppsättning heter %1.</translation>
    </message>
    <message>
        <source>Give its id instead: %1.</source>
        <translation>Ange dess id i stället: %1.</translation>
    </message>
    <message>
        <source>No dataset was named, and there is more than one to choose from.</source>
        <translation>Ingen datauppsättning angavs, och det finns mer än en att välja på.</translation>
    </message>
    <message>
        <source>Name one with --dataset: %1.</source>
        <translation>Ange en med --dataset: %1.</translation>
    </message>
    <message>
        <source>The dataset %1 does not hold profiles: its schema is of another class.</source>
        <translation>Datauppsättningen %1 innehåller inte profiler: dess schema har en annan klass.</translation>
    </message>
    <message>
        <source>Choose a dataset whose schema is based on XDM Individual Profile.</source>
        <translation>Välj en datauppsättning vars schema bygger på XDM Individual Profile.</translation>
    </message>
    <message>
        <source>The schema of %1 is not enabled for Profile, so its dataset cannot be either.</source>
        <translation>Schemat för %1 är inte aktiverat för Profile, så dess datauppsättning kan inte heller vara det.</translation>
    </message>
    <message>
        <source>Enable it with --enable-schema. That cannot be undone.</source>
        <translation>Aktivera det med --enable-schema. Det kan inte ångras.</translation>
    </message>
    <message>
        <source>The schema of %1 has no primary identity, so its rows would never become profiles.</source>
        <translation>Schemat för %1 har ingen primär identitet, så dess rader skulle aldrig bli profiler.</translation>
    </message>
    <message>
        <source>Mark the email address as primary identity in the schema, or choose another dataset.</source>
        <translation>Markera e-postadressen som primär identitet i schemat, eller välj en annan datauppsättning.</translation>
    </message>
    <message>
        <source>The primary identity of the schema is %1, which is not an email address.</source>
        <translation>Schemats primära identitet är %1, som inte är en e-postadress.</translation>
    </message>
    <message>
        <source>Choose a dataset whose primary identity is the email address.</source>
        <translation>Välj en datauppsättning vars primära identitet är e-postadressen.</translation>
    </message>
    <message>
        <source>The platform accepted the Profile flag of %1 but did not keep it.</source>
        <translation>Plattformen godtog profilreglaget för %1 men behöll det inte.</translation>
    </message>
    <message>
        <source>Check in the platform that its schema is enabled for Profile. Nothing was sent.</source>
        <translation>Kontrollera i plattformen att dess schema är aktiverat för Profile. Ingenting skickades.</translation>
    </message>
    <message>
        <source>There is no connection %1.</source>
        <translation>Det finns ingen anslutning %1.</translation>
    </message>
    <message>
        <source>&quot;profile-upload connection list&quot; shows what there is, &quot;connection add&quot; makes one.</source>
        <translation>&quot;profile-upload connection list&quot; visar vilka som finns, &quot;connection add&quot; skapar en.</translation>
    </message>
    <message>
        <source>There is already a connection %1.</source>
        <translation>Det finns redan en anslutning %1.</translation>
    </message>
    <message>
        <source>Remove it first, or choose another name.</source>
        <translation>Ta bort den först, eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>The connection cannot be used: %1.</source>
        <translation>Anslutningen kan inte användas: %1.</translation>
    </message>
    <message>
        <source>Copy organisation id and client id from Adobe Developer Console.</source>
        <translation>Kopiera organisations-id och klient-id från Adobe Developer Console.</translation>
    </message>
    <message>
        <source>The client secret of the connection %1 is not known.</source>
        <translation>Klienthemligheten för anslutningen %1 är inte känd.</translation>
    </message>
    <message>
        <source>Give it on standard input with --secret-stdin, or add the connection anew.</source>
        <translation>Ange den på standard in med --secret-stdin, eller lägg till anslutningen på nytt.</translation>
    </message>
    <message>
        <source>No keychain of this system answers, so the secret cannot be kept.</source>
        <translation>Ingen nyckelring i systemet svarar, så hemligheten kan inte sparas.</translation>
    </message>
    <message>
        <source>Give it at each run: --secret-stdin, --secret-fd N, or a file CLIENT_SECRET in $CREDENTIALS_DIRECTORY.</source>
        <translation>Ange den vid varje körning: --secret-stdin, --secret-fd N eller en fil CLIENT_SECRET i $CREDENTIALS_DIRECTORY.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kan inte skrivas.</translation>
    </message>
    <message>
        <source>Check your rights on that folder.</source>
        <translation>Kontrollera dina rättigheter till mappen.</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation>Disken är full: %1 kunde inte skrivas.</translation>
    </message>
    <message>
        <source>%1 could not be written or read.</source>
        <translation>%1 kunde inte skrivas eller läsas.</translation>
    </message>
    <message>
        <source>Check the drive, then go on.</source>
        <translation>Kontrollera enheten och fortsätt sedan.</translation>
    </message>
    <message>
        <source>The record of import %1 is damaged.</source>
        <translation>Anteckningen om importen %1 är skadad.</translation>
    </message>
    <message>
        <source>It was put aside as %1. Look the batch up in the platform before sending the file again.</source>
        <translation>Den lades undan som %1. Leta upp batchen i plattformen innan du skickar filen igen.</translation>
    </message>
    <message>
        <source>The record of import %1 comes from a newer version of this program.</source>
        <translation>Anteckningen om importen %1 kommer från en nyare version av programmet.</translation>
    </message>
    <message>
        <source>Go on with that version.</source>
        <translation>Fortsätt med den versionen.</translation>
    </message>
    <message>
        <source>The changes kept of an earlier visit are damaged.</source>
        <translation>Ändringarna som sparats från ett tidigare besök är skadade.</translation>
    </message>
    <message>
        <source>They were put aside as %1; the file itself is untouched.</source>
        <translation>De lades undan som %1; själva filen är orörd.</translation>
    </message>
    <message>
        <source>The changes kept in %1 come from a newer version of this program.</source>
        <translation>Ändringarna som sparats i %1 kommer från en nyare version av programmet.</translation>
    </message>
    <message>
        <source>Go on with that version; changes made here are not kept.</source>
        <translation>Fortsätt med den versionen; ändringar som görs här sparas inte.</translation>
    </message>
    <message>
        <source>Another window changes rows of this very file.</source>
        <translation>Ett annat fönster ändrar rader i samma fil.</translation>
    </message>
    <message>
        <source>Go on there; changes made here are not kept.</source>
        <translation>Fortsätt där; ändringar som görs här sparas inte.</translation>
    </message>
    <message>
        <source>There is no interrupted import.</source>
        <translation>Det finns ingen avbruten import.</translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation>Det finns ingen import %1.</translation>
    </message>
    <message>
        <source>&quot;profile-upload imports&quot; lists them.</source>
        <translation>&quot;profile-upload imports&quot; listar dem.</translation>
    </message>
    <message>
        <source>Let it finish, or stop it there.</source>
        <translation>Låt det bli klart, eller stoppa det där.</translation>
    </message>
    <message>
        <source>Import %1 is over: there is nothing to go on with or to cancel.</source>
        <translation>Importen %1 är slut: det finns inget att fortsätta med eller annullera.</translation>
    </message>
    <message>
        <source>&quot;profile-upload imports&quot; shows how it ended.</source>
        <translation>&quot;profile-upload imports&quot; visar hur den slutade.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 finns inte längre där.</translation>
    </message>
    <message>
        <source>Put it back, then go on; nothing is lost.</source>
        <translation>Lägg tillbaka filen och fortsätt sedan; ingenting går förlorat.</translation>
    </message>
    <message>
        <source>%1 is not the file that this import began with.</source>
        <translation>%1 är inte filen som importen började med.</translation>
    </message>
    <message>
        <source>Put the original back and go on, or cancel this import and begin anew. Two versions are never mixed.</source>
        <translation>Lägg tillbaka originalet och fortsätt, eller annullera importen och börja om. Två versioner blandas aldrig.</translation>
    </message>
    <message>
        <source>The same rows now give other bytes than when this import began.</source>
        <translation>Samma rader ger nu andra byte än när importen började.</translation>
    </message>
    <message>
        <source>Cancel this import and begin anew; what has been sent has no effect until then.</source>
        <translation>Annullera importen och börja om; det som har skickats har ingen verkan förrän dess.</translation>
    </message>
    <message>
        <source>The platform refused the whole batch %1: nothing of it was ingested.</source>
        <translation>Plattformen avvisade hela batchen %1: ingenting av den lästes in.</translation>
    </message>
    <message>
        <source>The receipt names the rows and the reasons.</source>
        <translation>Kvittot anger raderna och orsakerna.</translation>
    </message>
    <message>
        <source>The platform has given up on the batch %1 without saying what became of it.</source>
        <translation>Plattformen har gett upp batchen %1 utan att säga vad som hände med den.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the platform about this batch before you send the file again.</source>
        <translation>Fråga den som sköter plattformen om den här batchen innan du skickar filen igen.</translation>
    </message>
    <message>
        <source>Whether the platform made the batch is not known, because it does not answer.</source>
        <translation>Det är inte känt om plattformen skapade batchen, eftersom den inte svarar.</translation>
    </message>
    <message>
        <source>Go on later. At worst an empty batch is left there; it holds no records.</source>
        <translation>Fortsätt senare. I värsta fall blir en tom batch kvar där; den innehåller inga poster.</translation>
    </message>
    <message>
        <source>The batch %1 was ended by somebody else.</source>
        <translation>Batchen %1 avslutades av någon annan.</translation>
    </message>
    <message>
        <source>Go on: its rows are sent again in a new batch.</source>
        <translation>Fortsätt: dess rader skickas igen i en ny batch.</translation>
    </message>
    <message>
        <source>The batch %1 cannot be stopped any more: the platform is already working on it.</source>
        <translation>Batchen %1 kan inte längre stoppas: plattformen arbetar redan med den.</translation>
    </message>
    <message>
        <source>Let it finish; the receipt will say what became of every row.</source>
        <translation>Låt den bli klar; kvittot talar om vad som hände med varje rad.</translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1.</source>
        <translation>Kvittot kan inte skrivas till %1.</translation>
    </message>
    <message>
        <source>Make room there, or name another folder with --receipt.</source>
        <translation>Frigör utrymme där, eller ange en annan mapp med --receipt.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Port %1 är upptagen av ett annat program.</translation>
    </message>
    <message>
        <source>Choose another one with --port, or none for any.</source>
        <translation>Välj en annan med --port, eller ingen för att ta vilken som helst.</translation>
    </message>
    <message>
        <source>%1 is not on this computer, and practice never leaves it.</source>
        <translation>%1 finns inte på den här datorn, och övningen lämnar den aldrig.</translation>
    </message>
    <message>
        <source>Use an address that begins with http://127.0.0.1.</source>
        <translation>Använd en adress som börjar med http://127.0.0.1.</translation>
    </message>
    <message>
        <source>No practice platform answers at %1.</source>
        <translation>Ingen övningsplattform svarar på %1.</translation>
    </message>
    <message>
        <source>Start one with &quot;profile-upload practice&quot;, or use --practice alone.</source>
        <translation>Starta en med &quot;profile-upload practice&quot;, eller använd bara --practice.</translation>
    </message>
    <message>
        <source>Another program already serves the practice platform, at %1.</source>
        <translation>Ett annat program kör redan övningsplattformen, på %1.</translation>
    </message>
    <message>
        <source>Use that one, or stop it first.</source>
        <translation>Använd den, eller stoppa den först.</translation>
    </message>
    <message>
        <source>&quot;profile-upload --help&quot; explains.</source>
        <translation>&quot;profile-upload --help&quot; förklarar.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Det avbröts.</translation>
    </message>
    <message>
        <source>The import is paused.</source>
        <translation>Importen är pausad.</translation>
    </message>
    <message>
        <source>Go on with &quot;profile-upload resume %1&quot;.</source>
        <translation>Fortsätt med &quot;profile-upload resume %1&quot;.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own.</source>
        <translation>Programmet gjorde ett eget fel.</translation>
    </message>
    <message>
        <source>Please report it with these words.</source>
        <translation>Rapportera det med de här orden.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of files</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is not text: the byte at position %L2 does not fit.</source>
        <translation>%1 är inte text: byten på position %L2 passar inte.</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be unpacked.</source>
        <translation>%1 är skadad: den kan inte packas upp.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Hämta eller exportera den igen.</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 är krypterad.</translation>
    </message>
    <message>
        <source>Unpack it with its password, then choose the CSV file.</source>
        <translation>Packa upp den med lösenordet och välj sedan CSV-filen.</translation>
    </message>
    <message>
        <source>There is no CSV file in %1.</source>
        <translation>Det finns ingen CSV-fil i %1.</translation>
    </message>
    <message>
        <source>Save the data as CSV; files that end with .csv, .tsv or .txt are looked for.</source>
        <translation>Spara data som CSV; filer som slutar på .csv, .tsv eller .txt söks.</translation>
    </message>
    <message>
        <source>There is more than one table in %1: %2.</source>
        <translation>Det finns mer än en tabell i %1: %2.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot; in the archive.</source>
        <translation>Det finns ingen fil ”%1” i arkivet.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Där finns: %1.</translation>
    </message>
    <message>
        <source>What is packed in %1 is more than %L2 times as large as the file.</source>
        <translation>Det som är packat i %1 är mer än %L2 gånger så stort som filen.</translation>
    </message>
    <message>
        <source>No table of customers is like that. If you trust it, unpack it yourself.</source>
        <translation>Ingen kundtabell är sådan. Om du litar på den, packa upp den själv.</translation>
    </message>
    <message>
        <source>Choose one of them; on the command line with --entry NAME.</source>
        <translation>Välj en av dem; på kommandoraden med --entry NAMN.</translation>
    </message>
    <message>
        <source>Another running program works on the import of %1.</source>
        <translation>Ett annat program som körs arbetar med importen av %1.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Det finns redan en fil %1.</translation>
    </message>
    <message>
        <source>Choose another name, or let it be replaced with --force.</source>
        <translation>Välj ett annat namn, eller låt den ersättas med --force.</translation>
    </message>
    <message>
        <source>%1 is no .zip file, so nothing can be chosen out of it.</source>
        <translation>%1 är ingen .zip-fil, så inget kan väljas ur den.</translation>
    </message>
    <message>
        <source>Leave out --entry, or name the .zip file.</source>
        <translation>Utelämna --entry, eller ange .zip-filen.</translation>
    </message>
    <message>
        <source>Make room there, then try again or go on. Nothing is lost.</source>
        <translation>Frigör utrymme där och försök igen eller fortsätt. Inget går förlorat.</translation>
    </message>
    <message>
        <source>The same field is filled twice (%1).</source>
        <translation>Samma fält fylls två gånger (%1).</translation>
    </message>
    <message>
        <source>What is set for %1 would make a consent of a &quot;no&quot; or of an empty cell.</source>
        <translation>Det som är inställt för %1 skulle göra ett nej eller en tom cell till ett samtycke.</translation>
    </message>
    <message>
        <source>Take it out: a consent may only come from a cell that gives it.</source>
        <translation>Ta bort det: ett samtycke får bara komma från en cell som ger det.</translation>
    </message>
    <message>
        <source>The field %1 cannot hold the text &quot;%2&quot;.</source>
        <translation>Fältet %1 kan inte innehålla texten ”%2”.</translation>
    </message>
    <message>
        <source>Give another text, or fill the field from a column.</source>
        <translation>Ange en annan text, eller fyll fältet från en kolumn.</translation>
    </message>
    <message>
        <source>The records would have more identities than the platform takes (%L1).</source>
        <translation>Posterna skulle få fler identiteter än plattformen tar emot (%L1).</translation>
    </message>
    <message>
        <source>Leave some of the further identities out.</source>
        <translation>Utelämna några av de ytterligare identiteterna.</translation>
    </message>
    <message>
        <source>The dataset&apos;s schema has no identity map, so it cannot hold further identities (%1).</source>
        <translation>Datauppsättningens schema har ingen identitetskarta och kan därför inte innehålla ytterligare identiteter (%1).</translation>
    </message>
    <message>
        <source>Add the field group IdentityMap to the schema, or leave the identity out.</source>
        <translation>Lägg till fältgruppen IdentityMap i schemat, eller utelämna identiteten.</translation>
    </message>
    <message>
        <source>The platform has no identity namespace %1.</source>
        <translation>Plattformen har ingen identitetsnamnrymd %1.</translation>
    </message>
    <message>
        <source>The recipe %1 was written by a newer version of this program.</source>
        <translation>Receptet %1 skrevs av en nyare version av programmet.</translation>
    </message>
    <message>
        <source>Update this program. The recipe is left as it is.</source>
        <translation>Uppdatera programmet. Receptet lämnas som det är.</translation>
    </message>
    <message>
        <source>The file does not have what the recipe maps: %1.</source>
        <translation>Filen har inte det som receptet mappar: %1.</translation>
    </message>
    <message>
        <source>Say which column is meant with --map &quot;COLUMN=FIELD&quot;, or go on without it with --missing-columns ignore. &quot;profile-upload map FILE --recipe R&quot; shows what fits.</source>
        <translation>Ange vilken kolumn som avses med --map &quot;KOLUMN=FÄLT&quot;, eller gå vidare utan den med --missing-columns ignore. &quot;profile-upload map FIL --recipe R&quot; visar vad som passar.</translation>
    </message>
    <message>
        <source>There is no recipe called %1.</source>
        <translation>Det finns inget recept som heter %1.</translation>
    </message>
    <message>
        <source>&quot;profile-upload recipe list&quot; lists them; a file is named with its folder or ends in .json.</source>
        <translation>&quot;profile-upload recipe list&quot; räknar upp dem; en fil anges med sin mapp eller slutar på .json.</translation>
    </message>
    <message>
        <source>There is a recipe called %1 already.</source>
        <translation>Det finns redan ett recept som heter %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a recipe.</source>
        <translation>&quot;%1&quot; kan inte vara namnet på ett recept.</translation>
    </message>
    <message>
        <source>Give it a name of at most 100 characters, without a slash and not ending in .json.</source>
        <translation>Ge det ett namn på högst 100 tecken, utan snedstreck och utan ändelsen .json.</translation>
    </message>
    <message>
        <source>The schema of the dataset cannot be used: it is nested too deeply or has too many fields.</source>
        <translation>Datauppsättningens schema kan inte användas: det är för djupt nästlat eller har för många fält.</translation>
    </message>
    <message>
        <source>%1 is larger than any recipe (%L2 MB).</source>
        <translation>%1 är större än något recept (%L2 MB).</translation>
    </message>
    <message>
        <source>Choose the file of a recipe.</source>
        <translation>Välj filen med ett recept.</translation>
    </message>
    <message>
        <source>Choose one that is there, create it under Identities in Experience Platform, or leave the identity out. There are: %1.</source>
        <translation>Välj en som finns, skapa den under Identiteter i Experience Platform, eller utelämna identiteten. Det finns: %1.</translation>
    </message>
    <message>
        <source>The expression cannot be understood at character %L1.</source>
        <translation>Uttrycket går inte att förstå vid tecken %L1.</translation>
    </message>
    <message>
        <source>Characters with a meaning of their own, such as ( [ * + ? . are taken literally after a backslash.</source>
        <translation>Tecken med egen betydelse, som ( [ * + ? . tas bokstavligt efter ett omvänt snedstreck.</translation>
    </message>
    <message>
        <source>The replacement uses group %L1, which the expression does not have.</source>
        <translation>Ersättningen använder grupp %L1, som uttrycket inte har.</translation>
    </message>
    <message>
        <source>Put what it stands for in ( ), or write \\ for a backslash.</source>
        <translation>Sätt det som den står för inom ( ), eller skriv \\ för ett omvänt snedstreck.</translation>
    </message>
    <message>
        <source>The expression takes too long: it was given up in row %L1.</source>
        <translation>Uttrycket tar för lång tid: sökningen gavs upp på rad %L1.</translation>
    </message>
    <message>
        <source>Make it simpler: one repetition inside another, such as (a+)+, takes for ever.</source>
        <translation>Gör det enklare: en upprepning inuti en annan, som (a+)+, tar aldrig slut.</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Shows which profile field each column goes to, how sure that is, and why. Only columns whose match is sure are sent; --map and --leave-out change that.</source>
        <translation>Visar vilket profilfält varje kolumn går till, hur säkert det är och varför. Bara kolumner med säker matchning skickas; --map och --leave-out ändrar det.</translation>
    </message>
    <message>
        <source>The CSV file.</source>
        <translation>CSV-filen.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Skriv ut JSON.</translation>
    </message>
    <message>
        <source>Reads the whole file and counts the rows that would become profiles and those that would not. Sends nothing.</source>
        <translation>Läser hela filen och räknar raderna som skulle bli profiler och de som inte skulle bli det. Skickar ingenting.</translation>
    </message>
    <message>
        <source>Rows with damaged text</source>
        <translation>Rader med skadad text</translation>
    </message>
    <message>
        <source>  Row %L1: %2</source>
        <comment>number, what is wrong</comment>
        <translation>  Rad %L1: %2</translation>
    </message>
    <message>
        <source>  … and more; --json lists them.</source>
        <translation>  … och fler; --json räknar upp dem.</translation>
    </message>
    <message>
        <source>Save the mapping as a recipe, for the next file of this kind: kept by the name R, or in a file, named with a slash or ending in .json.</source>
        <translation>Spara mappningen som ett recept, för nästa fil av samma slag: under namnet R, eller i en fil, angiven med snedstreck eller med ändelsen .json.</translation>
    </message>
    <message>
        <source>With --save-recipe: replace a recipe that is kept by that name.</source>
        <translation>Med --save-recipe: ersätt ett recept som är sparat under det namnet.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Email is missing</source>
        <translation>E-post saknas</translation>
    </message>
    <message>
        <source>Email is not valid</source>
        <translation>E-posten är inte giltig</translation>
    </message>
    <message>
        <source>A later row has the same email and is sent instead</source>
        <translation>En senare rad har samma e-post och skickas i stället</translation>
    </message>
    <message>
        <source>%1: the value does not fit and is left out</source>
        <translation>%1: värdet passar inte och utelämnas</translation>
    </message>
    <message>
        <source>A required value is missing</source>
        <translation>Ett obligatoriskt värde saknas</translation>
    </message>
    <message>
        <source>%1: a required value is missing</source>
        <translation>%1: ett obligatoriskt värde saknas</translation>
    </message>
    <message>
        <source>More than the platform takes in one record</source>
        <translation>Mer än plattformen tar emot i en post</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Utelämnad av dig</translation>
    </message>
    <message>
        <source>Part of a customer whose own row is left out</source>
        <translation>Del av en kund vars egen rad är utelämnad</translation>
    </message>
    <message>
        <source>Continues a customer, but none is above it</source>
        <translation>Fortsätter en kund, men det finns ingen ovanför</translation>
    </message>
    <message>
        <source>Damaged text: %1</source>
        <comment>bytes</comment>
        <translation>Skadad text: %1</translation>
    </message>
    <message>
        <source>Damaged text: %1 at character %2</source>
        <comment>bytes, number</comment>
        <translation>Skadad text: %1 vid tecken %2</translation>
    </message>
    <message>
        <source>Damaged text: %1 at character %2 of %3</source>
        <comment>bytes, number, name of a column</comment>
        <translation>Skadad text: %1 vid tecken %2 i %3</translation>
    </message>
    <message>
        <source>A later row has the same email in other letters and is sent instead</source>
        <translation>En senare rad har samma e-post med andra bokstäver och skickas i stället</translation>
    </message>
    <message>
        <source>A later row has the same email with other blanks and is sent instead</source>
        <translation>En senare rad har samma e-post med andra mellanslag och skickas i stället</translation>
    </message>
    <message>
        <source>%1: longer than the platform takes as an identity</source>
        <translation>%1: längre än plattformen tar emot som identitet</translation>
    </message>
    <message>
        <source>The email looks misspelt</source>
        <translation>E-postadressen ser felstavad ut</translation>
    </message>
    <message>
        <source>The email looks misspelt: %1 may be meant</source>
        <translation>E-postadressen ser felstavad ut: kanske menas %1</translation>
    </message>
    <message>
        <source>The email is used by several people</source>
        <translation>E-postadressen används av flera personer</translation>
    </message>
    <message>
        <source>The same person has another email in another row</source>
        <translation>Samma person har en annan e-postadress på en annan rad</translation>
    </message>
    <message>
        <source>%1: zeros in front seem to be lost</source>
        <translation>%1: inledande nollor verkar ha gått förlorade</translation>
    </message>
    <message>
        <source>%1: a spreadsheet has shortened the number</source>
        <translation>%1: ett kalkylprogram har förkortat talet</translation>
    </message>
    <message>
        <source>%1: a spreadsheet has rounded the number</source>
        <translation>%1: ett kalkylprogram har avrundat talet</translation>
    </message>
    <message>
        <source>%1: letters are garbled</source>
        <translation>%1: bokstäver är förvanskade</translation>
    </message>
    <message>
        <source>%1: day and month may be swapped</source>
        <translation>%1: dag och månad kan vara omkastade</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>Going to the dataset %1 in the sandbox %2.</source>
        <translation>Går till datauppsättningen %1 i sandlådan %2.</translation>
    </message>
    <message>
        <source>Its schema will be enabled for Profile. This cannot be undone.</source>
        <translation>Dess schema aktiveras för Profile. Det kan inte ångras.</translation>
    </message>
    <message>
        <source>The dataset will be enabled for Profile.</source>
        <translation>Datauppsättningen aktiveras för Profile.</translation>
    </message>
    <message>
        <source>The dataset is not enabled for Profile: its rows will not become profiles (--profile switches it on).</source>
        <translation>Datauppsättningen är inte aktiverad för Profile: dess rader blir inte profiler (--profile slår på det).</translation>
    </message>
    <message>
        <source>Everything was sent. Write its receipt with: profile-upload resume %1</source>
        <translation>Allt är skickat. Skriv kvittot med: profile-upload resume %1</translation>
    </message>
    <message>
        <source>Go on with: profile-upload resume %1</source>
        <translation>Fortsätt med: profile-upload resume %1</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>Pausar …</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <translation>%1 Försöker igen om %2 s.</translation>
    </message>
    <message>
        <source>The import is cancelled: nothing of it was ingested.</source>
        <translation>Importen är annullerad: ingenting av den lästes in.</translation>
    </message>
    <message>
        <source>The CSV file.</source>
        <translation>CSV-filen.</translation>
    </message>
    <message>
        <source>Send to the built-in practice platform; nothing leaves this computer. With =URL: to the one that &quot;profile-upload practice&quot; runs there.</source>
        <translation>Skicka till den inbyggda övningsplattformen; ingenting lämnar den här datorn. Med =URL: till den som &quot;profile-upload practice&quot; kör där.</translation>
    </message>
    <message>
        <source>The same as --practice=URL.</source>
        <translation>Samma som --practice=URL.</translation>
    </message>
    <message>
        <source>Send by the connection NAME (see &quot;profile-upload connection&quot;).</source>
        <translation>Skicka med anslutningen NAME (se &quot;profile-upload connection&quot;).</translation>
    </message>
    <message>
        <source>The sandbox. Needed with --connection.</source>
        <translation>Sandlådan. Behövs med --connection.</translation>
    </message>
    <message>
        <source>The dataset, by its id or its name if no other has it.</source>
        <translation>Datauppsättningen, med sitt id eller sitt namn om ingen annan har det.</translation>
    </message>
    <message>
        <source>Switch the dataset&apos;s Profile flag on if it is off.</source>
        <translation>Slå på datauppsättningens profilreglage om det är av.</translation>
    </message>
    <message>
        <source>With --profile: also enable the schema for Profile if it is not. This cannot be undone.</source>
        <translation>Med --profile: aktivera även schemat för Profile om det inte är det. Det kan inte ångras.</translation>
    </message>
    <message>
        <source>Do everything but change and send.</source>
        <translation>Gör allt utom att ändra och skicka.</translation>
    </message>
    <message>
        <source>Put the receipt into the folder DIR instead of the program&apos;s own.</source>
        <translation>Lägg kvittot i mappen DIR i stället för i programmets egen.</translation>
    </message>
    <message>
        <source>Log each request into FILE: method, path, names, size, hash, status. No secret, no cell.</source>
        <translation>Logga varje begäran i FILE: metod, sökväg, namn, storlek, hash, status. Ingen hemlighet, ingen cell.</translation>
    </message>
    <message>
        <source>Exit with 1 when more rows than this are left out: a number, or a share such as 2%.</source>
        <translation>Avsluta med 1 när fler rader än så utelämnas: ett antal, eller en andel som 2%.</translation>
    </message>
    <message>
        <source>Print the outcome as JSON.</source>
        <translation>Skriv ut resultatet som JSON.</translation>
    </message>
    <message>
        <source>Say where to: either --practice or --connection NAME.</source>
        <translation>Ange vart: antingen --practice eller --connection NAME.</translation>
    </message>
    <message>
        <source>--enable-schema is for --profile only.</source>
        <translation>--enable-schema gäller bara tillsammans med --profile.</translation>
    </message>
    <message>
        <source>--max-left-out takes a number of rows or a share such as 2%.</source>
        <translation>--max-left-out tar ett antal rader eller en andel som 2%.</translation>
    </message>
    <message>
        <source>Imports a CSV file of customers: maps its columns, checks every row, sends the good ones, and writes a receipt that says what became of each row. Ctrl+C pauses.</source>
        <translation>Importerar en CSV-fil med kunder: mappar dess kolumner, kontrollerar varje rad, skickar de bra och skriver ett kvitto som talar om vad som hände med varje rad. Ctrl+C pausar.</translation>
    </message>
    <message>
        <source>Goes on with an interrupted import: the one named, or the newest. Nothing is sent twice.</source>
        <translation>Fortsätter med en avbruten import: den angivna, eller den nyaste. Ingenting skickas två gånger.</translation>
    </message>
    <message>
        <source>The import, as &quot;profile-upload imports&quot; lists it.</source>
        <translation>Importen, så som &quot;profile-upload imports&quot; listar den.</translation>
    </message>
    <message>
        <source>The practice platform of this import now runs at URL (also --practice=URL).</source>
        <translation>Övningsplattformen för den här importen körs nu på URL (även --practice=URL).</translation>
    </message>
    <message>
        <source>Put the receipt into the folder DIR.</source>
        <translation>Lägg kvittot i mappen DIR.</translation>
    </message>
    <message>
        <source>Log each request into FILE.</source>
        <translation>Logga varje begäran i FILE.</translation>
    </message>
    <message>
        <source>Exit with 1 when more rows than this are left out.</source>
        <translation>Avsluta med 1 när fler rader än så utelämnas.</translation>
    </message>
    <message>
        <source>Ends an interrupted import for good: its open batch is aborted, so nothing of it is ingested. What the platform has already taken over cannot be taken back.</source>
        <translation>Avslutar en avbruten import för gott: dess öppna batch avbryts, så ingenting av den läses in. Det som plattformen redan har tagit över kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>Which import? &quot;profile-upload imports&quot; lists them.</source>
        <translation>Vilken import? &quot;profile-upload imports&quot; listar dem.</translation>
    </message>
    <message>
        <source>The settings are not read, so the system&apos;s proxy is used. %1</source>
        <translation>Inställningarna går inte att läsa, så systemets proxy används. %1</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>interrupted</source>
        <translation>avbruten</translation>
    </message>
    <message>
        <source>running</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslyckad</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullerad</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>skadad</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (övning)</translation>
    </message>
    <message>
        <source>Lists the imports of this computer, the newest first.</source>
        <translation>Listar importerna på den här datorn, de nyaste först.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Skriv ut JSON.</translation>
    </message>
    <message>
        <source>There are no imports yet.</source>
        <translation>Det finns inga importer än.</translation>
    </message>
</context>
<context>
    <name>InspectCommand</name>
    <message>
        <source>Encoding: %1. %2</source>
        <translation>Teckenkodning: %1. %2</translation>
    </message>
    <message>
        <source>Rows: %L1</source>
        <translation>Rader: %L1</translation>
    </message>
    <message>
        <source>Reads the whole file and tells its encoding, how it is cut, its columns with how well they are filled, and where it is damaged.</source>
        <translation>Läser hela filen och berättar om dess teckenkodning, hur den delas, hur väl kolumnerna är ifyllda och var den är skadad.</translation>
    </message>
    <message>
        <source>The CSV file, also as .gz or .zip.</source>
        <translation>CSV-filen, även som .gz eller .zip.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Skriv ut JSON.</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Avgränsare</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Citattecken</translation>
    </message>
    <message>
        <source>Escape character</source>
        <translation>Undantagstecken</translation>
    </message>
    <message>
        <source>Comments begin with</source>
        <translation>Kommentarer börjar med</translation>
    </message>
    <message>
        <source>Lines above the header</source>
        <translation>Rader ovanför rubriken</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Första raden</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <comment>what, its value, why</comment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>%1. %2: %3 filled</source>
        <comment>number and name of a column, rows</comment>
        <translation>%1. %2: %3 ifyllda</translation>
    </message>
    <message>
        <source>%1. %2: %3 filled, %4 different</source>
        <comment>number and name of a column, rows, values</comment>
        <translation>%1. %2: %3 ifyllda, %4 olika</translation>
    </message>
    <message>
        <source>%1. %2: %3 filled, about %4 different</source>
        <comment>number and name of a column, rows, values</comment>
        <translation>%1. %2: %3 ifyllda, omkring %4 olika</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>not a header that is known</source>
        <translation>ingen känd rubrik</translation>
    </message>
    <message>
        <source>known header of %1</source>
        <comment>an export</comment>
        <translation>känd rubrik i %1</translation>
    </message>
    <message>
        <source>usual name of this field</source>
        <translation>vanligt namn på det här fältet</translation>
    </message>
    <message>
        <source>close to a usual name of this field</source>
        <translation>liknar ett vanligt namn på det här fältet</translation>
    </message>
    <message>
        <source>the values look like it</source>
        <translation>värdena ser ut så</translation>
    </message>
    <message>
        <source>the header names a secret: never uploaded</source>
        <translation>rubriken antyder en hemlighet: laddas aldrig upp</translation>
    </message>
    <message>
        <source>the values look like secrets: never uploaded</source>
        <translation>värdena ser ut som hemligheter: laddas aldrig upp</translation>
    </message>
    <message>
        <source>sensitive: left out</source>
        <translation>känslig: utelämnad</translation>
    </message>
    <message>
        <source>known, but no profile field takes it</source>
        <translation>känd, men inget profilfält tar emot den</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; fits this field better</source>
        <translation>kolumnen &quot;%1&quot; passar det här fältet bättre</translation>
    </message>
    <message>
        <source>the schema has no field %1</source>
        <translation>schemat har inget fält %1</translation>
    </message>
    <message>
        <source>from the recipe</source>
        <translation>från receptet</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>ditt val</translation>
    </message>
    <message>
        <source>several known exports call this field so</source>
        <translation>flera kända exporter kallar fältet så</translation>
    </message>
    <message>
        <source>%1 of the values look like email addresses</source>
        <translation>%1 av värdena ser ut som e-postadresser</translation>
    </message>
    <message>
        <source>%1 of the values look like telephone numbers</source>
        <translation>%1 av värdena ser ut som telefonnummer</translation>
    </message>
    <message>
        <source>%1 of the values look like dates</source>
        <translation>%1 av värdena ser ut som datum</translation>
    </message>
    <message>
        <source>%1 of the values look like countries</source>
        <translation>%1 av värdena ser ut som länder</translation>
    </message>
    <message>
        <source>%1 of the values look like postal codes</source>
        <translation>%1 av värdena ser ut som postnummer</translation>
    </message>
    <message>
        <source>%1 of the values are words that the field knows</source>
        <translation>%1 av värdena är ord som fältet känner till</translation>
    </message>
    <message>
        <source>%1 of the values say yes or no</source>
        <translation>%1 av värdena säger ja eller nej</translation>
    </message>
    <message>
        <source>%1 of the values are numbers</source>
        <translation>%1 av värdena är tal</translation>
    </message>
    <message>
        <source>%1 of the values look like languages</source>
        <translation>%1 av värdena ser ut som språk</translation>
    </message>
    <message>
        <source>%1 of the values look like time zones</source>
        <translation>%1 av värdena ser ut som tidszoner</translation>
    </message>
    <message>
        <source>%1 of the values look like web addresses</source>
        <translation>%1 av värdena ser ut som webbadresser</translation>
    </message>
    <message>
        <source>%1 of the values are different from each other</source>
        <translation>%1 av värdena skiljer sig från varandra</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <comment>two reasons for one match</comment>
        <translation>%1, och %2</translation>
    </message>
    <message>
        <source>the name fits a field, but the values do not</source>
        <translation>namnet passar ett fält, men värdena gör det inte</translation>
    </message>
    <message>
        <source>a name that can mean several things</source>
        <translation>ett namn som kan betyda flera saker</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>The practice platform runs at %1 until you press Ctrl+C.</source>
        <translation>Övningsplattformen körs på %1 tills du trycker på Ctrl+C.</translation>
    </message>
    <message>
        <source>Import into it with: profile-upload run FILE --practice=%1</source>
        <translation>Importera till den med: profile-upload run FILE --practice=%1</translation>
    </message>
    <message>
        <source>Organisation:   %1</source>
        <translation>Organisation:     %1</translation>
    </message>
    <message>
        <source>Client id:      %1</source>
        <translation>Klient-id:        %1</translation>
    </message>
    <message>
        <source>Client secret:  %1</source>
        <translation>Klienthemlighet:  %1</translation>
    </message>
    <message>
        <source>Sandbox %1 (%2)</source>
        <translation>Sandlåda %1 (%2)</translation>
    </message>
    <message>
        <source>  Dataset %1  %2</source>
        <translation>  Datauppsättning %1  %2</translation>
    </message>
    <message>
        <source>Runs the practice platform: the platform&apos;s REST calls, served on this computer only. What is sent to it stays until --reset. GET /practice/records gives every ingested record, GET /practice/profiles every profile.</source>
        <translation>Kör övningsplattformen: plattformens REST-anrop, bara på den här datorn. Det som skickas till den finns kvar tills --reset. GET /practice/records ger varje inläst post, GET /practice/profiles varje profil.</translation>
    </message>
    <message>
        <source>Listen on port N; without it, on any that is free.</source>
        <translation>Lyssna på port N; utan det på vilken ledig port som helst.</translation>
    </message>
    <message>
        <source>Begin anew: forget everything it was sent.</source>
        <translation>Börja om: glöm allt som har skickats hit.</translation>
    </message>
    <message>
        <source>How long a batch takes for each of its three steps, in milliseconds, and as much again for every 100,000 rows (1000).</source>
        <translation>Hur lång tid en batch tar för vart och ett av sina tre steg, i millisekunder, och lika mycket till för varje 100 000 rader (1000).</translation>
    </message>
    <message>
        <source>Print what a client needs as JSON.</source>
        <translation>Skriv ut det som en klient behöver som JSON.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port tar ett tal från 0 till 65535.</translation>
    </message>
    <message>
        <source>--step takes a number of milliseconds up to 60000.</source>
        <translation>--step tar ett antal millisekunder upp till 60000.</translation>
    </message>
    <message>
        <source>The practice platform takes no file: import one with &quot;run&quot;.</source>
        <translation>Övningsplattformen tar ingen fil: importera en med &quot;run&quot;.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Looked up in Profile: all %1 people asked for are there.</source>
        <translation>Uppslaget i Profile: alla %1 personer som efterfrågades finns där.</translation>
    </message>
    <message>
        <source>Looked up in Profile: %1 of %2 people are there; the others usually follow within an hour.</source>
        <translation>Uppslaget i Profile: %1 av %2 personer finns där; de andra brukar följa inom en timme.</translation>
    </message>
    <message>
        <source>Not looked up in Profile: your licence does not include it. Look in Profiles, Browse, with the namespace Email.</source>
        <translation>Inte uppslaget i Profile: din licens omfattar inte det. Titta i Profiles, Browse, med namnrymden Email.</translation>
    </message>
    <message>
        <source>Looked up in Profile: the platform did not say whether the people are there.</source>
        <translation>Uppslaget i Profile: plattformen talade inte om ifall personerna finns där.</translation>
    </message>
    <message>
        <source>*** PRACTICE: nothing left this computer ***</source>
        <translation>*** ÖVNING: ingenting lämnade den här datorn ***</translation>
    </message>
    <message>
        <source>Tried out only: nothing was sent and nothing was changed.</source>
        <translation>Bara en provkörning: ingenting skickades och ingenting ändrades.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ingenting skickades.</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lästa rader</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>Skulle skickas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickade</translation>
    </message>
    <message>
        <source>ingested</source>
        <translation>inlästa</translation>
    </message>
    <message>
        <source>rejected by the platform</source>
        <translation>avvisade av plattformen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte kända</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnade</translation>
    </message>
    <message>
        <source>missing email</source>
        <translation>e-post saknas</translation>
    </message>
    <message>
        <source>invalid email</source>
        <translation>ogiltig e-post</translation>
    </message>
    <message>
        <source>duplicate email</source>
        <translation>dubblett av e-post</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>utelämnade av dig</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>av annan orsak</translation>
    </message>
    <message>
        <source>Records (people)</source>
        <translation>Poster (personer)</translation>
    </message>
    <message>
        <source>Dataset: %1, sandbox %2</source>
        <translation>Datauppsättning: %1, sandlåda %2</translation>
    </message>
    <message>
        <source>Profile: on. Profiles usually follow within an hour.</source>
        <translation>Profile: på. Profilerna brukar följa inom en timme.</translation>
    </message>
    <message>
        <source>Profile: off. The rows are in the dataset only and will not become profiles; that is not mended by switching it on later.</source>
        <translation>Profile: av. Raderna finns bara i datauppsättningen och blir inte profiler; det rättas inte av att slå på det senare.</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Kvitto: %1</translation>
    </message>
    <message>
        <source>Paused. Go on with: profile-upload resume %1</source>
        <translation>Pausad. Fortsätt med: profile-upload resume %1</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. Begin again whenever you like.</source>
        <translation>Stoppad innan något skickades. Börja om när du vill.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klara</translation>
    </message>
    <message>
        <source>part of another row&apos;s record</source>
        <translation>del av en annan rads post</translation>
    </message>
    <message>
        <source>Missing email</source>
        <translation>E-post saknas</translation>
    </message>
    <message>
        <source>Invalid email</source>
        <translation>Ogiltig e-post</translation>
    </message>
    <message>
        <source>Duplicate email</source>
        <translation>Dubblett av e-post</translation>
    </message>
    <message>
        <source>spelled with other capitals</source>
        <translation>skriven med andra versaler</translation>
    </message>
    <message>
        <source>Left out for another reason</source>
        <translation>Utelämnade av annan orsak</translation>
    </message>
    <message>
        <source>Addresses not used</source>
        <translation>Adresser som inte används</translation>
    </message>
    <message>
        <source>Emails put into lower case</source>
        <translation>E-post omgjord till gemener</translation>
    </message>
    <message>
        <source>  Column &quot;%1&quot;: values that do not fit %2 and are left out: %3</source>
        <translation>  Kolumn &quot;%1&quot;: värden som inte passar %2 och utelämnas: %3</translation>
    </message>
    <message>
        <source>never uploaded</source>
        <translation>laddas aldrig upp</translation>
    </message>
    <message>
        <source>proposed, not sent: %1</source>
        <translation>föreslagen, skickas inte: %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>skickas inte</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Skrivna rader</translation>
    </message>
    <message>
        <source>Written to: %1</source>
        <translation>Skrivet till: %1</translation>
    </message>
    <message>
        <source>Values left out</source>
        <translation>Utelämnade värden</translation>
    </message>
    <message>
        <source>always &quot;%1&quot;</source>
        <translation>alltid ”%1”</translation>
    </message>
    <message>
        <source>the first that is filled of %1</source>
        <translation>den första ifyllda av %1</translation>
    </message>
    <message>
        <source>joined from %1</source>
        <translation>sammanfogat av %1</translation>
    </message>
    <message>
        <source>given names out of %1</source>
        <translation>förnamn ur %1</translation>
    </message>
    <message>
        <source>family name out of %1</source>
        <translation>efternamn ur %1</translation>
    </message>
    <message>
        <source>SHA-256 of the email address</source>
        <translation>SHA-256 av e-postadressen</translation>
    </message>
    <message>
        <source>further identity out of %1</source>
        <translation>ytterligare identitet ur %1</translation>
    </message>
    <message>
        <source>made</source>
        <translation>sammansatt</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>out of the text in %1</source>
        <translation>ur texten i %1</translation>
    </message>
    <message>
        <source>from other rows with the same %1</source>
        <translation>från andra rader med samma %1</translation>
    </message>
    <message>
        <source>from other rows with the same telephone and name</source>
        <translation>från andra rader med samma telefon och namn</translation>
    </message>
    <message>
        <source>from other rows with the same name and home</source>
        <translation>från andra rader med samma namn och bostad</translation>
    </message>
    <message>
        <source>Email addresses filled:</source>
        <translation>E-postadresser som fylldes i:</translation>
    </message>
    <message>
        <source>Email addresses that could be filled (--rescue)</source>
        <translation>E-postadresser som kan fyllas i (--rescue)</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Preparing</source>
        <translation>Förbereder</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Skickar</translation>
    </message>
    <message>
        <source>%1 of %2 rows, %3</source>
        <translation>%1 av %2 rader, %3</translation>
    </message>
    <message>
        <source>The platform is working</source>
        <translation>Plattformen arbetar</translation>
    </message>
    <message>
        <source>Asking what became of the rows</source>
        <translation>Frågar vad som hände med raderna</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Loggar in</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>Kontrollerar varje rad</translation>
    </message>
    <message>
        <source>Taking the file&apos;s fingerprint</source>
        <translation>Tar filens fingeravtryck</translation>
    </message>
    <message>
        <source>Writing the receipt</source>
        <translation>Skriver kvittot</translation>
    </message>
    <message>
        <source>Looking into Profile</source>
        <translation>Tittar i Profile</translation>
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
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
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
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Lodstreck |</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blanksteg</translation>
    </message>
    <message>
        <source>Colon :</source>
        <translation>Kolon :</translation>
    </message>
    <message>
        <source>Caret ^</source>
        <translation>Cirkumflex ^</translation>
    </message>
    <message>
        <source>Tilde ~</source>
        <translation>Tilde ~</translation>
    </message>
    <message>
        <source>Hyphen -</source>
        <translation>Bindestreck -</translation>
    </message>
    <message>
        <source>Slash /</source>
        <translation>Snedstreck /</translation>
    </message>
    <message>
        <source>Underscore _</source>
        <translation>Understreck _</translation>
    </message>
    <message>
        <source>Section sign §</source>
        <translation>Paragraftecken §</translation>
    </message>
    <message>
        <source>Double quotes &quot;</source>
        <translation>Citattecken &quot;</translation>
    </message>
    <message>
        <source>Apostrophes &apos;</source>
        <translation>Apostrofer &apos;</translation>
    </message>
    <message>
        <source>Backslash \</source>
        <translation>Omvänt snedstreck \</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of %Ln row(s) looked at is one column.</source>
        <translation>
            <numerusform>Den enda granskade raden är en kolumn.</numerusform>
            <numerusform>Alla %Ln granskade rader är en kolumn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <comment>of a file</comment>
        <translation>
            <numerusform>%Ln kolumn</numerusform>
            <numerusform>%Ln kolumner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in each of %Ln row(s) looked at.</source>
        <translation>
            <numerusform>%1 i den enda granskade raden.</numerusform>
            <numerusform>%1 i var och en av %Ln granskade rader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 of %Ln row(s) looked at.</source>
        <translation>
            <numerusform>%1 i %2 av %Ln granskad rad.</numerusform>
            <numerusform>%1 i %2 av %Ln granskade rader.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file&apos;s first line says so. %1</source>
        <translation>Filens första rad säger det. %1</translation>
    </message>
    <message>
        <source>Quotation marks are ordinary characters.</source>
        <translation>Citattecken är vanliga tecken.</translation>
    </message>
    <message>
        <source>None of the values looked at stands between them.</source>
        <translation>Inget av de granskade värdena står mellan dem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the values looked at stand(s) between them.</source>
        <translation>
            <numerusform>%Ln av de granskade värdena står mellan dem.</numerusform>
            <numerusform>%Ln av de granskade värdena står mellan dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes the next character literally.</source>
        <translation>Det gör att nästa tecken tas ordagrant.</translation>
    </message>
    <message>
        <source>Quotation marks within values are doubled.</source>
        <translation>Citattecken inom värden skrivs dubbelt.</translation>
    </message>
    <message>
        <source>No line is taken for a comment.</source>
        <translation>Ingen rad räknas som kommentar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) begin(s) with it among the rows looked at.</source>
        <translation>
            <numerusform>%Ln rad börjar med det bland de granskade raderna.</numerusform>
            <numerusform>%Ln rader börjar med det bland de granskade raderna.</numerusform>
        </translation>
    </message>
    <message>
        <source>The header is the first line.</source>
        <translation>Rubriken är första raden.</translation>
    </message>
    <message>
        <source>The rows begin with the first line.</source>
        <translation>Raderna börjar med första raden i filen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) stand(s) above and are left out.</source>
        <translation>
            <numerusform>%Ln rad står ovanför och utelämnas.</numerusform>
            <numerusform>%Ln rader står ovanför och utelämnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No address and no number stands among its values.</source>
        <translation>Ingen adress och inget tal finns bland dess värden.</translation>
    </message>
    <message>
        <source>Addresses or numbers stand in the first row.</source>
        <translation>Adresser eller tal står i första raden.</translation>
    </message>
    <message>
        <source>Two rows together look like the header: %1</source>
        <comment>names of columns</comment>
        <translation>Två rader ser tillsammans ut som rubriken: %1</translation>
    </message>
    <message>
        <source>The row below looks like a customer.</source>
        <translation>Raden under ser ut som en kund.</translation>
    </message>
    <message>
        <source>Names of columns</source>
        <translation>Kolumnnamn</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>The recipe says so.</source>
        <translation>Receptet säger det.</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Du har sagt det.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No row stands below.</source>
        <translation>Ingen rad står under den.</translation>
    </message>
</context>
<context>
    <name>RecipeReading</name>
    <message>
        <source>separator: %1</source>
        <translation>avgränsare: %1</translation>
    </message>
    <message>
        <source>quotation marks: %1</source>
        <translation>citattecken: %1</translation>
    </message>
    <message>
        <source>escape character: %1</source>
        <translation>undantagstecken: %1</translation>
    </message>
    <message>
        <source>comments begin with: %1</source>
        <translation>kommentarer börjar med: %1</translation>
    </message>
    <message>
        <source>above the header: %1</source>
        <translation>ovanför rubriken: %1</translation>
    </message>
    <message>
        <source>first row: %1</source>
        <translation>första raden: %1</translation>
    </message>
    <message>
        <source>header: %1</source>
        <translation>rubrik: %1</translation>
    </message>
    <message>
        <source>encoding: %1</source>
        <translation>teckenkodning: %1</translation>
    </message>
    <message>
        <source>table: %1</source>
        <comment>of an archive</comment>
        <translation>tabell: %1</translation>
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
        <translation>”%1” används som receptets ”%2”.</translation>
    </message>
    <message>
        <source>“%1” may be what the recipe calls “%2”: it is proposed.</source>
        <translation>”%1” kan vara det som receptet kallar ”%2”: den föreslås.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the recipe are not in this file: %1.</source>
        <translation>
            <numerusform>%n av receptets kolumner finns inte i filen: %1.</numerusform>
            <numerusform>%n av receptets kolumner finns inte i filen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hold secrets and are never uploaded: %1.</source>
        <translation>
            <numerusform>%n kolumn innehåller hemligheter och laddas aldrig upp: %1.</numerusform>
            <numerusform>%n kolumner innehåller hemligheter och laddas aldrig upp: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of the recipe do not exist in the schema: %1.</source>
        <translation>
            <numerusform>%n av receptets fält finns inte i schemat: %1.</numerusform>
            <numerusform>%n av receptets fält finns inte i schemat: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) cannot be filled as the recipe says: %1.</source>
        <translation>
            <numerusform>%n fält kan inte fyllas som receptet säger: %1.</numerusform>
            <numerusform>%n fält kan inte fyllas som receptet säger: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not in the recipe and are not sent: %1.</source>
        <translation>
            <numerusform>%n kolumn finns inte i receptet och skickas inte: %1.</numerusform>
            <numerusform>%n kolumner finns inte i receptet och skickas inte: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of names</comment>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) are called otherwise.</source>
        <translation>
            <numerusform>%n kolumn till heter något annat.</numerusform>
            <numerusform>%n kolumner till heter något annat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recipes</name>
    <message>
        <source>There are no recipes yet.</source>
        <translation>Det finns inga recept än.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n kolumn</numerusform>
            <numerusform>%n kolumner</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where to, with --out F.</source>
        <translation>Ange vart, med --out F.</translation>
    </message>
    <message>
        <source>The recipe %1 is in %2.</source>
        <translation>Receptet %1 ligger i %2.</translation>
    </message>
    <message>
        <source>The recipe %1 is kept.</source>
        <translation>Receptet %1 är sparat.</translation>
    </message>
    <message>
        <source>Say the new name, with --name N.</source>
        <translation>Ange det nya namnet, med --name N.</translation>
    </message>
    <message>
        <source>The recipe %1 is now called %2.</source>
        <translation>Receptet %1 heter nu %2.</translation>
    </message>
    <message>
        <source>The recipe %1 is removed.</source>
        <translation>Receptet %1 är borttaget.</translation>
    </message>
    <message>
        <source>Looks after the recipes that are kept by name: what the columns of a file mean, how their values are turned and how the file is read. &quot;profile-upload map FILE --save-recipe NAME&quot; keeps one, --recipe NAME takes it. There are no people and no secrets in it.</source>
        <translation>Sköter om recepten som är sparade under ett namn: vad en fils kolumner betyder, hur deras värden omvandlas och hur filen läses. &quot;profile-upload map FIL --save-recipe NAMN&quot; sparar ett, --recipe NAMN använder det. Där finns inga personer och inga hemligheter.</translation>
    </message>
    <message>
        <source>list, show, export, import, rename or remove</source>
        <translation>list, show, export, import, rename eller remove</translation>
    </message>
    <message>
        <source>The recipe; for import the file.</source>
        <translation>Receptet; för import filen.</translation>
    </message>
    <message>
        <source>With export: the file, which takes the place of an earlier recipe.</source>
        <translation>Med export: filen, som tar ett tidigare recepts plats.</translation>
    </message>
    <message>
        <source>With import: keep it by the name N. With rename: the new name.</source>
        <translation>Med import: spara det under namnet N. Med rename: det nya namnet.</translation>
    </message>
    <message>
        <source>With list: print JSON. show always does.</source>
        <translation>Med list: skriv ut JSON. show gör det alltid.</translation>
    </message>
    <message>
        <source>Say list, show NAME, export NAME, import F, rename NAME or remove NAME.</source>
        <translation>Ange list, show NAMN, export NAMN, import F, rename NAMN eller remove NAMN.</translation>
    </message>
    <message>
        <source>With import and rename: replace a recipe of that name.</source>
        <translation>Med import och rename: ersätt ett recept med det namnet.</translation>
    </message>
</context>
<context>
    <name>RecordsCommand</name>
    <message>
        <source>Prints every record of the file, the header among them, as a JSON array of its fields. What is wrong with the file goes to standard error.</source>
        <translation>Skriver varje post i filen, även rubrikraden, som en JSON-lista av dess fält. Vad som är fel med filen skrivs till standard error.</translation>
    </message>
    <message>
        <source>The CSV file.</source>
        <translation>CSV-filen.</translation>
    </message>
    <message>
        <source>Refuse a file that is damaged.</source>
        <translation>Neka en fil som är skadad.</translation>
    </message>
    <message>
        <source>Print one JSON array of all records.</source>
        <translation>Skriv en JSON-lista av alla poster.</translation>
    </message>
</context>
<context>
    <name>StandardOutput</name>
    <message>
        <source>Standard output</source>
        <translation>Standard ut</translation>
    </message>
</context>
<context>
    <name>WindowAdvice</name>
    <message>
        <source>Put a row with the names of the columns first, or clear “First row holds column names” on the page File and choose the column of the email address yourself.</source>
        <translation>Lägg först en rad med kolumnernas namn, eller avmarkera ”Första raden innehåller kolumnnamn” på sidan Fil och välj själv kolumnen med e-postadressen.</translation>
    </message>
    <message>
        <source>Choose the column that holds it, on the page Columns.</source>
        <translation>Välj kolumnen som innehåller den på sidan Kolumner.</translation>
    </message>
    <message>
        <source>Choose the columns anew.</source>
        <translation>Välj kolumnerna på nytt.</translation>
    </message>
    <message>
        <source>Choose one on the page Destination.</source>
        <translation>Välj en på sidan Mål.</translation>
    </message>
    <message>
        <source>Choose the dataset on the page Destination.</source>
        <translation>Välj datauppsättningen på sidan Mål.</translation>
    </message>
    <message>
        <source>Allow on the page Destination that it is enabled. That cannot be undone.</source>
        <translation>Tillåt på sidan Mål att det aktiveras. Det kan inte ångras.</translation>
    </message>
    <message>
        <source>Add it on the page Destination.</source>
        <translation>Lägg till den på sidan Mål.</translation>
    </message>
    <message>
        <source>It is kept for this run only and asked for again the next time.</source>
        <translation>Den behålls bara för den här körningen och efterfrågas igen nästa gång.</translation>
    </message>
    <message>
        <source>Make room there; the receipt is written when you continue this import.</source>
        <translation>Gör plats där; kvittot skrivs när du fortsätter den här importen.</translation>
    </message>
    <message>
        <source>Choose practice again on the page Destination.</source>
        <translation>Välj övning igen på sidan Mål.</translation>
    </message>
    <message>
        <source>Once nothing writes to it any more, choose it again on the page File. Corrections that you have made are kept, for the file as it was.</source>
        <translation>Välj den på nytt på sidan Fil när inget längre skriver till den. Rättelser du har gjort sparas, för filen som den var.</translation>
    </message>
    <message>
        <source>Please enter it here.</source>
        <translation>Skriv in den här.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Välj ett annat namn.</translation>
    </message>
    <message>
        <source>Save a new one on the page Columns.</source>
        <translation>Spara ett nytt på sidan Kolumner.</translation>
    </message>
    <message>
        <source>It may have been removed or renamed meanwhile.</source>
        <translation>Det kan ha tagits bort eller bytt namn under tiden.</translation>
    </message>
</context>
<context>
    <name>delegates::EditDelegate</name>
    <message>
        <source>%1, row %2</source>
        <comment>column and row of the cell that is edited</comment>
        <translation>%1, rad %2</translation>
    </message>
</context>
<context>
    <name>models::Columns</name>
    <message>
        <source>Every value is different.</source>
        <translation>Alla värden är olika.</translation>
    </message>
    <message>
        <source>Nearly every value is different.</source>
        <translation>Nästan alla värden är olika.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different value(s).</source>
        <translation>
            <numerusform>%Ln olika värde.</numerusform>
            <numerusform>%Ln olika värden.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 different values.</source>
        <translation>Ungefär %1 olika värden.</translation>
    </message>
    <message numerus="yes">
        <source>Each has %Ln character(s).</source>
        <translation>
            <numerusform>Varje värde har %Ln tecken.</numerusform>
            <numerusform>Varje värde har %Ln tecken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 characters, %3 on average; the longest in %Ln row(s).</source>
        <translation>
            <numerusform>%1 till %2 tecken, i snitt %3; det längsta i %Ln rad.</numerusform>
            <numerusform>%1 till %2 tecken, i snitt %3; det längsta i %Ln rader.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 like “%2” (%3)</source>
        <comment>a share, a value, how it is written: letters as a, digits as 9</comment>
        <translation>%1 som ”%2” (%3)</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a share</comment>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <comment>ways to write</comment>
        <translation>Skrivs: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a value, in how many rows</comment>
        <translation>”%1” (%2)</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>rows</comment>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>Most often: %1.</source>
        <comment>values</comment>
        <translation>Vanligast: %1.</translation>
    </message>
    <message>
        <source>Filled in %1 of %2 rows</source>
        <translation>Ifylld på %1 av %2 rader</translation>
    </message>
    <message>
        <source>Filled in %1 of the first %2 rows</source>
        <translation>Ifylld på %1 av de första %2 raderna</translation>
    </message>
    <message>
        <source>Only %1 different addresses stand in %2 filled rows. Rows with one address become one customer: is this the right column?</source>
        <translation>Bara %1 olika adresser finns i %2 ifyllda rader. Rader med samma adress blir en och samma kund: är det rätt kolumn?</translation>
    </message>
    <message>
        <source>Counted in the first %1 rows only.</source>
        <translation>Räknat bara i de första %1 raderna.</translation>
    </message>
</context>
<context>
    <name>models::ColumnsModel</name>
    <message>
        <source>Never uploaded</source>
        <translation>Laddas aldrig upp</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Används inte</translation>
    </message>
    <message>
        <source>Column %1</source>
        <comment>one without a name</comment>
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>dolt</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between sample values</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Använd</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ifylld</translation>
    </message>
    <message>
        <source>Sample values</source>
        <translation>Exempelvärden</translation>
    </message>
    <message>
        <source>Profile field</source>
        <translation>Profilfält</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Matchning</translation>
    </message>
</context>
<context>
    <name>models::ConnectorsModel</name>
    <message>
        <source>There is a connector for %1. It brings figures of advertisements, no customers.</source>
        <translation>Det finns en källkoppling för %1. Den hämtar annonssiffror, inga kunder.</translation>
    </message>
    <message>
        <source>There is a connector for %1 that sends changes as they happen.</source>
        <translation>Det finns en källkoppling för %1 som skickar ändringar när de sker.</translation>
    </message>
    <message>
        <source>There is a connector for %1 that runs on a schedule.</source>
        <translation>Det finns en källkoppling för %1 som körs enligt en tidsplan.</translation>
    </message>
    <message>
        <source>There is a connector for %1. It runs without a schedule of yours.</source>
        <translation>Det finns en källkoppling för %1. Den körs utan någon tidsplan från dig.</translation>
    </message>
</context>
<context>
    <name>models::Conversion</name>
    <message>
        <source>Nothing is sent: all its cells are empty.</source>
        <translation>Inget skickas: alla dess celler är tomma.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) change</source>
        <translation>
            <numerusform>%Ln värde ändras</numerusform>
            <numerusform>%Ln värden ändras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be converted</source>
        <comment>values</comment>
        <translation>
            <numerusform>%Ln kan inte omvandlas</numerusform>
            <numerusform>%Ln kan inte omvandlas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are</source>
        <comment>values</comment>
        <translation>
            <numerusform>%Ln förblir som det är</numerusform>
            <numerusform>%Ln förblir som de är</numerusform>
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
        <translation>Rad %1: %2 → %3</translation>
    </message>
    <message>
        <source>Row %1: %2 → not sent</source>
        <comment>a value in the file</comment>
        <translation>Rad %1: %2 → skickas inte</translation>
    </message>
    <message>
        <source>%1 dates can only begin with the day, and %2 only with the month: whatever you choose, the others are not sent.</source>
        <translation>%1 datum kan bara börja med dagen och %2 bara med månaden: vad du än väljer skickas inte de andra.</translation>
    </message>
    <message>
        <source>Row %1, “%2”, shows that the day comes first.</source>
        <translation>Rad %1, ”%2”, visar att dagen kommer först.</translation>
    </message>
    <message>
        <source>Row %1, “%2”, shows that the month comes first.</source>
        <translation>Rad %1, ”%2”, visar att månaden kommer först.</translation>
    </message>
    <message>
        <source>Row %1, “%2”, shows that the year comes first.</source>
        <translation>Rad %1, ”%2”, visar att året kommer först.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) can be read both ways, and no row shows which: does the day or the month come first?</source>
        <translation>
            <numerusform>%Ln datum kan läsas på båda sätten, och ingen rad visar vilket: kommer dagen eller månaden först?</numerusform>
            <numerusform>%Ln datum kan läsas på båda sätten, och ingen rad visar vilket: kommer dagen eller månaden först?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes: %Ln value(s) are sent as they stand.</source>
        <translation>
            <numerusform>Inget ändras: %Ln värde skickas som det står.</numerusform>
            <numerusform>Inget ändras: %Ln värden skickas som de står.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 numbers can only have a dot before their decimals, and %2 only a comma: whatever you choose, the others are not sent.</source>
        <translation>%1 tal kan bara ha punkt före decimalerna, och %2 bara komma: vad du än väljer skickas inte de andra.</translation>
    </message>
    <message>
        <source>Row %1, “%2”, shows that a dot stands before the decimals.</source>
        <translation>Rad %1, ”%2”, visar att en punkt står före decimalerna.</translation>
    </message>
    <message>
        <source>Row %1, “%2”, shows that a comma stands before the decimals.</source>
        <translation>Rad %1, ”%2”, visar att ett komma står före decimalerna.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) can be read both ways, and no row shows which: is 1,234 more than a thousand, or little more than one?</source>
        <translation>
            <numerusform>%Ln tal kan läsas på båda sätten, och ingen rad visar vilket: är 1,234 mer än tusen, eller lite mer än ett?</numerusform>
            <numerusform>%Ln tal kan läsas på båda sätten, och ingen rad visar vilket: är 1,234 mer än tusen, eller lite mer än ett?</numerusform>
        </translation>
    </message>
    <message>
        <source>All values are numbers as spreadsheets count days.</source>
        <translation>Alla värden är tal så som kalkylprogram räknar dagar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are numbers as spreadsheets count days, beside others: are they dates?</source>
        <translation>
            <numerusform>%Ln värde är ett tal så som kalkylprogram räknar dagar, bredvid andra: är det ett datum?</numerusform>
            <numerusform>%Ln värden är tal så som kalkylprogram räknar dagar, bredvid andra: är de datum?</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 holds “%2”, row %3 holds “%4”.</source>
        <translation>Rad %1 innehåller ”%2”, rad %3 innehåller ”%4”.</translation>
    </message>
</context>
<context>
    <name>models::Fields</name>
    <message>
        <source>Identity · %1</source>
        <comment>a further identity of a person, and its namespace</comment>
        <translation>Identitet · %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a field&apos;s name</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>any name</source>
        <comment>in place of a part of a field&apos;s name</comment>
        <translation>valfritt namn</translation>
    </message>
    <message numerus="yes">
        <source>one of %n value(s)</source>
        <translation>
            <numerusform>%n möjligt värde</numerusform>
            <numerusform>ett av %n värden</numerusform>
        </translation>
    </message>
    <message>
        <source>text</source>
        <comment>a type of field</comment>
        <translation>text</translation>
    </message>
    <message>
        <source>whole number</source>
        <comment>a type of field</comment>
        <translation>heltal</translation>
    </message>
    <message>
        <source>number</source>
        <comment>a type of field</comment>
        <translation>tal</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>a type of field</comment>
        <translation>ja eller nej</translation>
    </message>
    <message>
        <source>date</source>
        <comment>a type of field</comment>
        <translation>datum</translation>
    </message>
    <message>
        <source>date and time</source>
        <comment>a type of field</comment>
        <translation>datum och tid</translation>
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
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::FieldsModel</name>
    <message>
        <source>from %1</source>
        <comment>a column of the file</comment>
        <translation>från %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoriskt</translation>
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
        <translation>Standardfält, %1</translation>
    </message>
    <message>
        <source>Schema “%1” of the chosen dataset</source>
        <translation>Schemat ”%1” för den valda datauppsättningen</translation>
    </message>
    <message>
        <source>several columns or none</source>
        <comment>what a field is filled from</comment>
        <translation>flera kolumner eller ingen</translation>
    </message>
    <message>
        <source>deprecated</source>
        <comment>of a field</comment>
        <translation>utgånget</translation>
    </message>
    <message>
        <source>identity</source>
        <comment>of a field</comment>
        <translation>identitet</translation>
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
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <source>The same text in every record</source>
        <translation>Samma text i varje post</translation>
    </message>
    <message>
        <source>The first filled of several columns</source>
        <translation>Den första ifyllda av flera kolumner</translation>
    </message>
    <message>
        <source>Several columns, joined</source>
        <translation>Flera kolumner, sammanfogade</translation>
    </message>
    <message>
        <source>The given names out of a full name</source>
        <translation>Förnamnen ur ett helt namn</translation>
    </message>
    <message>
        <source>The family name out of a full name</source>
        <translation>Efternamnet ur ett helt namn</translation>
    </message>
    <message>
        <source>The email address, hashed, as a further identity</source>
        <translation>E-postadressen, hashad, som ytterligare en identitet</translation>
    </message>
    <message>
        <source>A customer number, as a further identity</source>
        <translation>Ett kundnummer, som ytterligare en identitet</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a column&apos;s name</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>always “%1”</source>
        <comment>a text</comment>
        <translation>alltid ”%1”</translation>
    </message>
    <message>
        <source>first filled of %1</source>
        <comment>columns</comment>
        <translation>den första ifyllda av %1</translation>
    </message>
    <message>
        <source>%1, joined</source>
        <comment>columns</comment>
        <translation>%1, sammanfogade</translation>
    </message>
    <message>
        <source>%1, joined with “%2”</source>
        <comment>columns, a text</comment>
        <translation>%1, sammanfogade med ”%2”</translation>
    </message>
    <message>
        <source>given names of %1</source>
        <comment>a column</comment>
        <translation>förnamnen i %1</translation>
    </message>
    <message>
        <source>family name of %1</source>
        <comment>a column</comment>
        <translation>efternamnet i %1</translation>
    </message>
    <message>
        <source>email address, as SHA-256</source>
        <translation>e-postadressen, som SHA-256</translation>
    </message>
    <message>
        <source>values of %1</source>
        <comment>a column</comment>
        <translation>värdena i %1</translation>
    </message>
</context>
<context>
    <name>models::MadeFieldsModel</name>
    <message>
        <source>%1 (the schema has no such field)</source>
        <translation>%1 (schemat har inget sådant fält)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what it is made of</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made field</source>
        <translation>Skapat fält</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Skapas av</translation>
    </message>
</context>
<context>
    <name>models::Match</name>
    <message>
        <source>Secret</source>
        <translation>Hemlig</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Ingen matchning</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>Okänt fält</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitet</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a proposal that a person should look at</comment>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Sure</source>
        <comment>a match without doubt</comment>
        <translation>Säker</translation>
    </message>
    <message>
        <source>Never uploaded</source>
        <translation>Laddas aldrig upp</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnad</translation>
    </message>
    <message>
        <source>Choose a field…</source>
        <translation>Välj ett fält…</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a reason, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Text, without blanks at its ends</source>
        <translation>Text, utan blanksteg i början och slutet</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Heltal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nej</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum och tid</translation>
    </message>
    <message>
        <source>One of the values that the field accepts</source>
        <translation>Ett av värdena som fältet godtar</translation>
    </message>
    <message>
        <source>Consent: yes and no become y and n</source>
        <translation>Samtycke: ja och nej blir y och n</translation>
    </message>
    <message>
        <source>Consent from an opt-out: yes becomes n, no becomes y</source>
        <translation>Samtycke från ett avböjande: ja blir n, nej blir y</translation>
    </message>
    <message>
        <source>Country, as a two-letter code</source>
        <translation>Land, som tvåbokstavskod</translation>
    </message>
    <message>
        <source>Country, by name or code</source>
        <translation>Land, med namn eller kod</translation>
    </message>
    <message>
        <source>Language, as a code</source>
        <translation>Språk, som kod</translation>
    </message>
    <message>
        <source>Street: its lines go into street 1 to 4</source>
        <translation>Gata: raderna läggs i gata 1 till 4</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <comment>values, the field that the user chose</comment>
        <translation>Passar inte</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Ditt val</translation>
    </message>
    <message>
        <source>%1 of the values shown can be sent as: %2. The others are left out of their rows.</source>
        <translation>%1 av värdena som visas kan skickas som: %2. De andra utelämnas ur sina rader.</translation>
    </message>
</context>
<context>
    <name>models::RejectedRows</name>
    <message>
        <source>not named</source>
        <translation>ej angivet</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Kod %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Reason from the platform</source>
        <translation>Orsak från plattformen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
</context>
<context>
    <name>models::RescueWords</name>
    <message numerus="yes">
        <source>%1 holds a valid address in %Ln of these row(s).</source>
        <translation>
            <numerusform>%1 innehåller en giltig adress på %Ln av de här raderna.</numerusform>
            <numerusform>%1 innehåller en giltig adress på %Ln av de här raderna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds a valid address amid other text in %Ln of these row(s).</source>
        <translation>
            <numerusform>%1 innehåller en giltig adress bland annan text på %Ln av de här raderna.</numerusform>
            <numerusform>%1 innehåller en giltig adress bland annan text på %Ln av de här raderna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text in %1 holds the customer&apos;s address in %Ln of these row(s).</source>
        <translation>
            <numerusform>Texten i %1 innehåller kundens adress på %Ln av de här raderna.</numerusform>
            <numerusform>Texten i %1 innehåller kundens adress på %Ln av de här raderna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another row with the same %1 has the address for %Ln of these row(s).</source>
        <translation>
            <numerusform>En annan rad med samma %1 har adressen för %Ln av de här raderna.</numerusform>
            <numerusform>En annan rad med samma %1 har adressen för %Ln av de här raderna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another row with the same telephone and name has the address for %Ln of these row(s).</source>
        <translation>
            <numerusform>En annan rad med samma telefon och namn har adressen för %Ln av de här raderna.</numerusform>
            <numerusform>En annan rad med samma telefon och namn har adressen för %Ln av de här raderna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another row with the same name and home has the address for %Ln of these row(s).</source>
        <translation>
            <numerusform>En annan rad med samma namn och bostad har adressen för %Ln av de här raderna.</numerusform>
            <numerusform>En annan rad med samma namn och bostad har adressen för %Ln av de här raderna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>row number, address</comment>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>Row %1: %2, from row %3</source>
        <comment>row number, address, row number</comment>
        <translation>Rad %1: %2, från rad %3</translation>
    </message>
    <message>
        <source>Rows with the same address are one customer: the last of them is sent.</source>
        <translation>Rader med samma adress är en och samma kund: den sista av dem skickas.</translation>
    </message>
    <message>
        <source>Fill from other rows</source>
        <translation>Fyll från andra rader</translation>
    </message>
    <message>
        <source>Fill from %1</source>
        <translation>Fyll från %1</translation>
    </message>
    <message>
        <source>%1 stands in %2. Ctrl+Enter takes it.</source>
        <comment>address, column</comment>
        <translation>%1 står i %2. Ctrl+Enter tar den.</translation>
    </message>
    <message>
        <source>Row %1 with the same %2 has %3. Ctrl+Enter takes it.</source>
        <comment>row number, column, address</comment>
        <translation>Rad %1 med samma %2 har %3. Ctrl+Enter tar den.</translation>
    </message>
    <message>
        <source>Row %1 with the same telephone and name has %2. Ctrl+Enter takes it.</source>
        <comment>row number, address</comment>
        <translation>Rad %1 med samma telefon och namn har %2. Ctrl+Enter tar den.</translation>
    </message>
    <message>
        <source>Row %1 with the same name and home has %2. Ctrl+Enter takes it.</source>
        <comment>row number, address</comment>
        <translation>Rad %1 med samma namn och bostad har %2. Ctrl+Enter tar den.</translation>
    </message>
</context>
<context>
    <name>models::ReviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Läses in</translation>
    </message>
    <message>
        <source>type an email…</source>
        <translation>skriv en e-postadress…</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Ändrat av dig</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>dolt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>row number, column, value: read aloud</comment>
        <translation>Rad %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>a problem, and how many more</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Row %1: nothing to say</source>
        <translation>Rad %1: inget att anmärka</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>row number, problems</comment>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>This is not an email address yet.</source>
        <translation>Det här är ingen e-postadress än.</translation>
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
        <translation>Det här betyder att adress saknas.</translation>
    </message>
</context>
<context>
    <name>models::ReviewWords</name>
    <message>
        <source>Missing email</source>
        <translation>E-post saknas</translation>
    </message>
    <message>
        <source>Invalid email</source>
        <translation>Ogiltig e-post</translation>
    </message>
    <message>
        <source>Duplicate email</source>
        <translation>Dubblett av e-post</translation>
    </message>
    <message>
        <source>Value not usable</source>
        <translation>Oanvändbart värde</translation>
    </message>
    <message>
        <source>Required value missing</source>
        <translation>Obligatoriskt värde saknas</translation>
    </message>
    <message>
        <source>Row too large</source>
        <translation>Raden är för stor</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Utelämnad av dig</translation>
    </message>
    <message>
        <source>Part of a row that is left out</source>
        <translation>Del av en utelämnad rad</translation>
    </message>
    <message>
        <source>Belongs to no customer above</source>
        <translation>Hör inte till någon kund ovanför</translation>
    </message>
    <message>
        <source>Fixed by you</source>
        <translation>Rättad av dig</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Ändrad av dig</translation>
    </message>
    <message>
        <source>Changed %1 in row %2</source>
        <translation>Ändrade %1 på rad %2</translation>
    </message>
    <message>
        <source>Restored row %1 as the file has it</source>
        <translation>Återställde rad %1 till hur den är i filen</translation>
    </message>
    <message>
        <source>Left row %1 out</source>
        <translation>Utelämnade rad %1</translation>
    </message>
    <message numerus="yes">
        <source>Left %Ln row(s) out</source>
        <translation>
            <numerusform>Utelämnade %Ln rad</numerusform>
            <numerusform>Utelämnade %Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought row %1 back</source>
        <translation>Tog med rad %1 igen</translation>
    </message>
    <message numerus="yes">
        <source>Brought %Ln row(s) back</source>
        <translation>
            <numerusform>Tog med %Ln rad igen</numerusform>
            <numerusform>Tog med %Ln rader igen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln cell(s) from %1</source>
        <translation>
            <numerusform>Fyllde %Ln cell från %1</numerusform>
            <numerusform>Fyllde %Ln celler från %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced text in %Ln row(s)</source>
        <translation>
            <numerusform>Ersatte text på %Ln rad</numerusform>
            <numerusform>Ersatte text på %Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced text in %Ln row(s) of %1</source>
        <translation>
            <numerusform>Ersatte text på %Ln rad i %1</numerusform>
            <numerusform>Ersatte text på %Ln rader i %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged text</source>
        <translation>Skadad text</translation>
    </message>
    <message>
        <source>Duplicate email, other letters</source>
        <translation>Dubblett, andra bokstäver</translation>
    </message>
    <message>
        <source>Duplicate email, other blanks</source>
        <translation>Dubblett, andra mellanslag</translation>
    </message>
    <message>
        <source>Identity too long</source>
        <translation>För lång identitet</translation>
    </message>
    <message>
        <source>Email looks misspelt</source>
        <translation>E-posten ser felstavad ut</translation>
    </message>
    <message>
        <source>Email of several people</source>
        <translation>E-post för flera personer</translation>
    </message>
    <message>
        <source>Person with two emails</source>
        <translation>Person med två e-postadresser</translation>
    </message>
    <message>
        <source>Zeros lost</source>
        <translation>Nollor förlorade</translation>
    </message>
    <message>
        <source>Number shortened</source>
        <translation>Förkortat tal</translation>
    </message>
    <message>
        <source>Number rounded</source>
        <translation>Avrundat tal</translation>
    </message>
    <message>
        <source>Garbled letters</source>
        <translation>Förvanskade bokstäver</translation>
    </message>
    <message>
        <source>Day and month swapped?</source>
        <translation>Dag och månad omkastade?</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 in %Ln row(s)</source>
        <translation>
            <numerusform>Satte %1 på %Ln rad</numerusform>
            <numerusform>Satte %1 på %Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed one value of %1 in %Ln row(s)</source>
        <translation>
            <numerusform>Ändrade ett värde i %1 på %Ln rad</numerusform>
            <numerusform>Ändrade ett värde i %1 på %Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %Ln row(s)</source>
        <translation>
            <numerusform>Klistrade in på %Ln rad</numerusform>
            <numerusform>Klistrade in på %Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged duplicates: %Ln row(s) changed</source>
        <translation>
            <numerusform>Slog ihop dubbletter: %Ln rad ändrad</numerusform>
            <numerusform>Slog ihop dubbletter: %Ln rader ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln row(s)</source>
        <translation>
            <numerusform>Ändrade %Ln rad</numerusform>
            <numerusform>Ändrade %Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln email(s) from %1</source>
        <translation>
            <numerusform>Fyllde %Ln e-postadress från %1</numerusform>
            <numerusform>Fyllde %Ln e-postadresser från %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln email(s) out of the text in %1</source>
        <translation>
            <numerusform>Fyllde %Ln e-postadress ur texten i %1</numerusform>
            <numerusform>Fyllde %Ln e-postadresser ur texten i %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln email(s) from other rows with the same %1</source>
        <translation>
            <numerusform>Fyllde %Ln e-postadress från andra rader med samma %1</numerusform>
            <numerusform>Fyllde %Ln e-postadresser från andra rader med samma %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln email(s) from other rows with the same telephone and name</source>
        <translation>
            <numerusform>Fyllde %Ln e-postadress från andra rader med samma telefon och namn</numerusform>
            <numerusform>Fyllde %Ln e-postadresser från andra rader med samma telefon och namn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln email(s) from other rows with the same name and home</source>
        <translation>
            <numerusform>Fyllde %Ln e-postadress från andra rader med samma namn och bostad</numerusform>
            <numerusform>Fyllde %Ln e-postadresser från andra rader med samma namn och bostad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mended %Ln row(s)</source>
        <translation>
            <numerusform>Rättade %Ln rad</numerusform>
            <numerusform>Rättade %Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mended %1 in %Ln row(s)</source>
        <translation>
            <numerusform>Rättade %1 på %Ln rad</numerusform>
            <numerusform>Rättade %1 på %Ln rader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::SampleModel</name>
    <message>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>dolt</translation>
    </message>
    <message>
        <source>#</source>
        <comment>head of a column of row numbers</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Radnummer</translation>
    </message>
</context>
<context>
    <name>models::Text</name>
    <message>
        <source>under 1 %</source>
        <translation>under 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in hundredths</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>under %1 s</source>
        <comment>seconds</comment>
        <translation>under %1 s</translation>
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
        <translation>%1 tim %2 min</translation>
    </message>
</context>
<context>
    <name>models::UploadWords</name>
    <message>
        <source>Signs in, checks every row once more, and opens a batch</source>
        <translation>Loggar in, kontrollerar varje rad en gång till och öppnar en batch</translation>
    </message>
    <message>
        <source>Schema enabled for Profile</source>
        <translation>Schemat aktiverat för Profile</translation>
    </message>
    <message>
        <source>Dataset enabled for Profile</source>
        <translation>Datauppsättningen aktiverad för Profile</translation>
    </message>
    <message>
        <source>batch %1 opened</source>
        <translation>batch %1 öppnad</translation>
    </message>
    <message>
        <source>Sends the profiles in parts</source>
        <translation>Skickar profilerna i delar</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 åt gången</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s)</source>
        <comment>times that the platform was waited for</comment>
        <translation>
            <numerusform>%Ln väntan</numerusform>
            <numerusform>%Ln väntetider</numerusform>
        </translation>
    </message>
    <message>
        <source>the file is checked again before it goes on</source>
        <translation>filen kontrolleras igen innan det fortsätter</translation>
    </message>
    <message>
        <source>%1 of %2 people looked up are in Profile</source>
        <translation>%1 av %2 uppslagna personer finns i Profile</translation>
    </message>
    <message>
        <source>Asks which rows were refused, and looks some people up in Profile</source>
        <translation>Frågar vilka rader som avvisades och slår upp några personer i Profile</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Uppladdning</translation>
    </message>
    <message numerus="yes">
        <source>Uploading %Ln row(s)</source>
        <translation>
            <numerusform>Laddar upp %Ln rad</numerusform>
            <numerusform>Laddar upp %Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the upload</source>
        <translation>Förbereder uppladdningen</translation>
    </message>
    <message>
        <source>You can close this window: the upload continues where it stopped when you open the program again.</source>
        <translation>Du kan stänga fönstret: uppladdningen fortsätter där den stannade när du öppnar programmet igen.</translation>
    </message>
    <message>
        <source>Waiting for the platform</source>
        <translation>Väntar på plattformen</translation>
    </message>
    <message>
        <source>Experience Platform has not answered for %1. Nothing is lost; the upload tries again by itself.</source>
        <translation>Experience Platform har inte svarat på %1. Ingenting går förlorat; uppladdningen försöker igen av sig själv.</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>Pausar …</translation>
    </message>
    <message>
        <source>What is on its way may still arrive.</source>
        <translation>Det som är på väg kan fortfarande komma fram.</translation>
    </message>
    <message>
        <source>The upload has stopped</source>
        <translation>Uppladdningen har stannat</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausad</translation>
    </message>
    <message>
        <source>What has arrived stays. Go on whenever you like; nothing is sent twice.</source>
        <translation>Det som har kommit fram är kvar. Fortsätt när du vill; ingenting skickas två gånger.</translation>
    </message>
    <message>
        <source>Discarding …</source>
        <translation>Kasserar …</translation>
    </message>
    <message>
        <source>The platform is asked to throw the batch away.</source>
        <translation>Plattformen ombeds kassera batchen.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Kasserad</translation>
    </message>
    <message>
        <source>Nothing of this import was ingested.</source>
        <translation>Ingenting i den här importen lästes in.</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Uppladdad</translation>
    </message>
    <message>
        <source>The upload has failed</source>
        <translation>Uppladdningen misslyckades</translation>
    </message>
    <message>
        <source>%1 of %2 rows are safe at the platform</source>
        <translation>%1 av %2 rader är i säkerhet hos plattformen</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 av %2 rader</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>nästa försök om %1</translation>
    </message>
    <message>
        <source>trying now …</source>
        <translation>försöker nu …</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>cirka %1 kvar</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Förberedelse</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Sändning</translation>
    </message>
    <message>
        <source>Ingest</source>
        <translation>Inläsning</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifiering</translation>
    </message>
    <message>
        <source>Experience Platform reads the batch</source>
        <translation>Experience Platform läser batchen</translation>
    </message>
    <message>
        <source>To come</source>
        <comment>a phase</comment>
        <translation>Återstår</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a phase</comment>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a phase</comment>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a phase</comment>
        <translation>Misslyckad</translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <translation>%1 Försöker igen om %2.</translation>
    </message>
    <message>
        <source>Part %1 has arrived</source>
        <translation>Del %1 har kommit fram</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Ingenting har skickats än.</translation>
    </message>
    <message>
        <source>Now %1 a second; between %2 and %3 so far.</source>
        <translation>Nu %1 per sekund; hittills mellan %2 och %3.</translation>
    </message>
    <message>
        <source>Batch %1 opened</source>
        <translation>Batch %1 öppnad</translation>
    </message>
    <message>
        <source>Parts: %1 of %2</source>
        <translation>Delar: %1 av %2</translation>
    </message>
    <message>
        <source>Experience Platform has taken the batch in</source>
        <translation>Experience Platform har läst in batchen</translation>
    </message>
    <message>
        <source>The batch waits for its turn at Experience Platform</source>
        <translation>Batchen väntar på sin tur hos Experience Platform</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Should you close the window before the sending begins, the upload is to be started anew.</source>
        <translation>Inget har skickats ännu. Om du stänger fönstret innan sändningen börjar måste uppladdningen startas om.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Go on whenever you like; once you close the window, the upload is to be started anew.</source>
        <translation>Inget har skickats ännu. Fortsätt när du vill; om du stänger fönstret måste uppladdningen startas om.</translation>
    </message>
</context>
<context>
    <name>models::ValuesModel</name>
    <message>
        <source>Not sent</source>
        <translation>Skickas inte</translation>
    </message>
    <message>
        <source>%1 is sent as %2</source>
        <translation>%1 skickas som %2</translation>
    </message>
    <message>
        <source>%1 is not sent</source>
        <translation>%1 skickas inte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Skickas som</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
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
        <translation>Ändra alla rader med detta värde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Also where only letter &amp;case or outer blanks differ</source>
        <translation>Också där bara &amp;versaler eller yttre blanktecken skiljer</translation>
    </message>
    <message>
        <source>&amp;Only in the rows shown</source>
        <translation>&amp;Bara på de rader som visas</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message>
        <source>In column</source>
        <translation>I kolumn</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Värde nu</translation>
    </message>
    <message>
        <source>&amp;New value</source>
        <translation>&amp;Nytt värde</translation>
    </message>
    <message>
        <source>Type the value that takes its place.</source>
        <translation>Skriv värdet som ska stå i stället.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hold(s) it in other letter case or with blanks around it.</source>
        <translation>
            <numerusform>%Ln till har det med andra versaler eller med blanktecken runt om.</numerusform>
            <numerusform>%Ln till har det med andra versaler eller med blanktecken runt om.</numerusform>
        </translation>
    </message>
    <message>
        <source>They would be left empty.</source>
        <translation>De skulle bli tomma.</translation>
    </message>
</context>
<context>
    <name>pages::ColumnOrder</name>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Upp</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Ned</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Columns, in the order that counts</source>
        <translation>Kolumner, i den ordning som gäller</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a column, Delete takes it out.</source>
        <translation>Alt med en pil flyttar en kolumn, Delete tar bort den.</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Lägg till en kolumn</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Flytta kolumnen uppåt</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Flytta kolumnen nedåt</translation>
    </message>
    <message>
        <source>Take the column out</source>
        <translation>Ta bort kolumnen</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Lägg till en kolumn…</translation>
    </message>
</context>
<context>
    <name>pages::ColumnsPage</name>
    <message>
        <source>Map columns to profile fields</source>
        <translation>Mappa kolumner till profilfält</translation>
    </message>
    <message>
        <source>Matched by name and by what the values look like. Change any of them; your choices are remembered for files of this shape.</source>
        <translation>Matchade efter namn och efter hur värdena ser ut. Ändra vilka du vill; dina val sparas för filer med samma uppbyggnad.</translation>
    </message>
    <message>
        <source>&amp;Use it for this column</source>
        <translation>&amp;Använd det för den här kolumnen</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Filens kolumner</translation>
    </message>
    <message>
        <source>Space uses a column or leaves it out, Enter chooses its field.</source>
        <translation>Blanksteg använder eller utelämnar en kolumn, Enter väljer dess fält.</translation>
    </message>
    <message>
        <source>✓ Email is the identity</source>
        <translation>✓ E-post är identiteten</translation>
    </message>
    <message>
        <source>! No email column yet</source>
        <translation>! Ingen e-postkolumn än</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%n mappad</numerusform>
            <numerusform>%n mappade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n förslag</numerusform>
            <numerusform>%n förslag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%n utelämnad</numerusform>
            <numerusform>%n utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%n hemlig</numerusform>
            <numerusform>%n hemliga</numerusform>
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
            <numerusform>&amp;Godta %n förslag</numerusform>
            <numerusform>&amp;Godta %n förslag</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Upptaget</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Inte möjligt</translation>
    </message>
    <message>
        <source>The column “%1” already fills %2.</source>
        <translation>Kolumnen ”%1” fyller redan %2.</translation>
    </message>
    <message>
        <source>One column fills a field. Use it for “%1” instead?</source>
        <translation>En kolumn fyller ett fält. Ska det användas för ”%1” i stället?</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Välj en fil först.</translation>
    </message>
    <message>
        <source>Choose the column that holds the email address.</source>
        <translation>Välj kolumnen som innehåller e-postadressen.</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Rad %1 av %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rad %1</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) mapped</source>
        <translation>
            <numerusform>%n kolumn mappad</numerusform>
            <numerusform>%n kolumner mappade</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the &amp;separator</source>
        <translation>Välj &amp;skiljetecken</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>En kolumn</translation>
    </message>
    <message>
        <source>Only one column was found. Is the separator right?</source>
        <translation>Bara en kolumn hittades. Är skiljetecknet rätt?</translation>
    </message>
    <message>
        <source>It is chosen on the page before, above the first rows.</source>
        <translation>Det väljs på sidan före, ovanför de första raderna.</translation>
    </message>
    <message>
        <source>A&amp;dd a field…</source>
        <translation>Lägg till ett &amp;fält…</translation>
    </message>
    <message>
        <source>A field that is not filled from one column as it stands.</source>
        <translation>Ett fält som inte fylls av en enda kolumn som den är.</translation>
    </message>
    <message numerus="yes">
        <source>%n made field(s)</source>
        <translation>
            <numerusform>%n skapat fält</numerusform>
            <numerusform>%n skapade fält</numerusform>
        </translation>
    </message>
    <message>
        <source>A made field already fills %1.</source>
        <translation>Ett skapat fält fyller redan %1.</translation>
    </message>
</context>
<context>
    <name>pages::ConnectionDialog</name>
    <message>
        <source>Sign in and keep</source>
        <translation>Logga in och spara</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Lägg till en anslutning</translation>
    </message>
    <message>
        <source>An administrator makes an OAuth server-to-server credential in Adobe Developer Console and gives it a role. Copy its values from there.</source>
        <translation>En administratör skapar en OAuth server-till-server-autentisering i Adobe Developer Console och ger den en roll. Kopiera värdena därifrån.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Any name; you choose the connection by it.</source>
        <translation>Vilket namn som helst; du väljer anslutningen med det.</translation>
    </message>
    <message>
        <source>&amp;Organisation id</source>
        <translation>&amp;Organisations-id</translation>
    </message>
    <message>
        <source>Letters and digits, then @AdobeOrg.</source>
        <translation>Bokstäver och siffror, sedan @AdobeOrg.</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Klient-&amp;id</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Klient&amp;hemlighet</translation>
    </message>
    <message>
        <source>Goes to the system&apos;s keychain and into no file.</source>
        <translation>Hamnar i systemets nyckelring och inte i någon fil.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Please fill in all four fields.</source>
        <translation>Fyll i alla fyra fälten.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Sparades inte</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Loggar in …</translation>
    </message>
</context>
<context>
    <name>pages::ConnectorSearch</name>
    <message>
        <source>Open its documentation</source>
        <translation>Öppna dokumentationen</translation>
    </message>
    <message>
        <source>&amp;Which system?</source>
        <translation>&amp;Vilket system?</translation>
    </message>
    <message>
        <source>Search, for instance Salesforce</source>
        <translation>Sök, till exempel Salesforce</translation>
    </message>
    <message>
        <source>Name of your system</source>
        <translation>Namnet på ditt system</translation>
    </message>
    <message>
        <source>Systems that the platform can read by itself</source>
        <translation>System som plattformen själv kan läsa</translation>
    </message>
    <message>
        <source>For customers that keep changing it is the better road: ask whoever looks after your platform. Or export a CSV there once and continue here.</source>
        <translation>För kunder som ändras hela tiden är det en bättre väg: fråga den som sköter er plattform. Eller exportera en CSV därifrån en gång och fortsätt här.</translation>
    </message>
    <message>
        <source>For customers, export a CSV and continue here.</source>
        <translation>För kunder: exportera en CSV och fortsätt här.</translation>
    </message>
    <message>
        <source>Open the documentation of %1 in the browser</source>
        <translation>Öppna dokumentationen för %1 i webbläsaren</translation>
    </message>
    <message>
        <source>No connector: export a CSV and continue here.</source>
        <translation>Ingen källkoppling: exportera en CSV och fortsätt här.</translation>
    </message>
    <message>
        <source>None is known under this name. Nearly every system can export its customers as CSV.</source>
        <translation>Ingen är känd under det namnet. Nästan alla system kan exportera sina kunder som CSV.</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) can be read by the platform itself.</source>
        <translation>
            <numerusform>%n system kan läsas av plattformen själv.</numerusform>
            <numerusform>%n system kan läsas av plattformen själv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for yours. If it is not there, export a CSV and continue here.</source>
        <translation>Sök efter ditt. Om det inte finns med, exportera en CSV och fortsätt här.</translation>
    </message>
</context>
<context>
    <name>pages::ConversionOptions</name>
    <message>
        <source>&amp;Order in the file</source>
        <translation>&amp;Ordning i filen</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>År, månad, dag</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Månad, dag, år</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Dag, månad, år</translation>
    </message>
    <message>
        <source>Please choose</source>
        <comment>which part of a date comes first</comment>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Times without a &amp;zone are in</source>
        <translation>Tider utan &amp;zon anges i</translation>
    </message>
    <message>
        <source>Times without a zone are in</source>
        <translation>Tider utan tidszon är i</translation>
    </message>
    <message>
        <source>N&amp;umbers without a country are from</source>
        <translation>Nummer utan &amp;land är från</translation>
    </message>
    <message>
        <source>Leave as written</source>
        <comment>telephone numbers</comment>
        <translation>Behåll som det är skrivet</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>&amp;Decimaltecken</translation>
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
        <translation>&amp;Versaler</translation>
    </message>
    <message>
        <source>Keep as in the file</source>
        <translation>Behåll som i filen</translation>
    </message>
    <message>
        <source>Turn to lower case</source>
        <translation>Gör om till gemener</translation>
    </message>
    <message>
        <source>all small</source>
        <translation>alla små</translation>
    </message>
    <message>
        <source>ALL CAPITAL</source>
        <translation>ALLA STORA</translation>
    </message>
    <message>
        <source>Each Word&apos;s First</source>
        <translation>Varje Ords Första</translation>
    </message>
    <message>
        <source>When &amp;empty, send</source>
        <translation>När den är &amp;tom, skicka</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>When empty, send</source>
        <translation>När den är tom, skicka</translation>
    </message>
    <message>
        <source>The values seen so far can be read both ways: does the day or the month come first?</source>
        <translation>De värden som setts hittills kan läsas på båda sätten: kommer dagen eller månaden först?</translation>
    </message>
    <message>
        <source>Right for Adobe Commerce: the storefront sends addresses as customers typed them. Ann@ and ann@ become two profiles.</source>
        <translation>Rätt för Adobe Commerce: butiken skickar adresserna så som kunderna skrev dem. Ann@ och ann@ blir två profiler.</translation>
    </message>
    <message>
        <source>Ann@ and ann@ become one profile. Other sources of the same people must do likewise.</source>
        <translation>Ann@ och ann@ blir en profil. Andra källor med samma personer måste göra likadant.</translation>
    </message>
    <message>
        <source>The field does not take “%1”.</source>
        <translation>Fältet tar inte emot ”%1”.</translation>
    </message>
    <message>
        <source>Merge blan&amp;ks</source>
        <translation>Slå ihop &amp;blanksteg</translation>
    </message>
    <message>
        <source>Several blanks in a row become one.</source>
        <translation>Flera blanksteg i rad blir ett.</translation>
    </message>
    <message>
        <source>&amp;Numbers such as 45292</source>
        <translation>&amp;Tal som 45292</translation>
    </message>
    <message>
        <source>As the column shows</source>
        <translation>Som kolumnen visar</translation>
    </message>
    <message>
        <source>Days, as in spreadsheets</source>
        <translation>Dagar, som i kalkylprogram</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Inga datum</translation>
    </message>
    <message>
        <source>As the values show</source>
        <translation>Som värdena visar</translation>
    </message>
    <message>
        <source>Please choose</source>
        <comment>what stands before the decimals</comment>
        <translation>Välj</translation>
    </message>
</context>
<context>
    <name>pages::ConversionOutcome</name>
    <message>
        <source>Counting what the conversion changes</source>
        <translation>Räknar vad omvandlingen ändrar</translation>
    </message>
    <message>
        <source>Counting all values…</source>
        <translation>Räknar alla värden…</translation>
    </message>
    <message>
        <source>Show in Re&amp;view</source>
        <translation>Visa i &amp;granskningen</translation>
    </message>
    <message>
        <source>The rows whose values cannot be converted, to be mended.</source>
        <translation>Raderna vars värden inte går att omvandla, för rättning.</translation>
    </message>
</context>
<context>
    <name>pages::ConversionPanel</name>
    <message>
        <source>Accept this</source>
        <translation>Godta det här</translation>
    </message>
    <message>
        <source>Choose a &amp;field…</source>
        <translation>Välj ett &amp;fält…</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Utelämna</translation>
    </message>
    <message>
        <source>The chosen column</source>
        <translation>Den valda kolumnen</translation>
    </message>
    <message>
        <source>How the column is turned</source>
        <translation>Hur kolumnen omvandlas</translation>
    </message>
    <message>
        <source>Choose a column to see how it is sent.</source>
        <translation>Välj en kolumn för att se hur den skickas.</translation>
    </message>
    <message>
        <source>Sent as: %1</source>
        <translation>Skickas som: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value in the file, and as it is sent</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → not sent</source>
        <comment>a value in the file</comment>
        <translation>%1 → skickas inte</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not accepted by the field: choose what is sent.</source>
        <translation>
            <numerusform>%n värde godtas inte av fältet: välj vad som skickas.</numerusform>
            <numerusform>%n värden godtas inte av fältet: välj vad som skickas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Split the name</source>
        <translation>&amp;Dela namnet</translation>
    </message>
    <message>
        <source>Its first and last name fill fields of their own, too.</source>
        <translation>Dess för- och efternamn fyller även egna fält.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further value(s) are not listed.</source>
        <translation>
            <numerusform>%Ln ytterligare värde visas inte.</numerusform>
            <numerusform>%Ln ytterligare värden visas inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first values are sent as they stand.</source>
        <translation>De första värdena skickas som de står.</translation>
    </message>
</context>
<context>
    <name>pages::DestinationChecks</name>
    <message>
        <source>Email address is the primary identity</source>
        <translation>E-postadressen är primär identitet</translation>
    </message>
    <message>
        <source>The schema is enabled for Profile</source>
        <translation>Schemat är aktiverat för Profile</translation>
    </message>
    <message>
        <source>The schema is not yet enabled for Profile</source>
        <translation>Schemat är inte aktiverat för Profile än</translation>
    </message>
    <message>
        <source>The dataset is enabled for Profile</source>
        <translation>Datauppsättningen är aktiverad för Profile</translation>
    </message>
    <message>
        <source>The dataset is not yet enabled for Profile</source>
        <translation>Datauppsättningen är inte aktiverad för Profile än</translation>
    </message>
    <message>
        <source>All mapped fields exist in the schema</source>
        <translation>Alla mappade fält finns i schemat</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped field(s) do not exist here</source>
        <translation>
            <numerusform>%n mappat fält finns inte här</numerusform>
            <numerusform>%n mappade fält finns inte här</numerusform>
        </translation>
    </message>
    <message>
        <source>A column holds the email address</source>
        <translation>En kolumn innehåller e-postadressen</translation>
    </message>
    <message>
        <source>No column holds the email address yet</source>
        <translation>Ingen kolumn innehåller e-postadressen än</translation>
    </message>
    <message>
        <source>It will be enabled before the first row is sent. This cannot be undone.</source>
        <translation>Det aktiveras innan den första raden skickas. Det kan inte ångras.</translation>
    </message>
    <message>
        <source>It will be enabled before the first row is sent</source>
        <translation>Aktiveras innan den första raden skickas</translation>
    </message>
    <message>
        <source>The rows are still being checked</source>
        <translation>Raderna kontrolleras fortfarande</translation>
    </message>
    <message>
        <source>Waits for what stands above</source>
        <translation>Väntar på det som står ovanför</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>of a check</comment>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <comment>of a check</comment>
        <translation>Ändras</translation>
    </message>
    <message>
        <source>Hinders the upload</source>
        <comment>of a check</comment>
        <translation>Hindrar uppladdningen</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>of a check</comment>
        <translation>Inte känt än</translation>
    </message>
    <message>
        <source>&amp;Enable the schema…</source>
        <translation>&amp;Aktivera schemat…</translation>
    </message>
    <message>
        <source>Checks before upload</source>
        <translation>Kontroller före uppladdning</translation>
    </message>
    <message>
        <source>Profile dataset</source>
        <translation>Datauppsättning för Profile</translation>
    </message>
    <message>
        <source>&amp;Profile dataset</source>
        <translation>Datauppsättning för &amp;Profile</translation>
    </message>
    <message>
        <source>On: every row becomes, or joins, a customer profile in Real-Time Customer Profile, and storefront events with the same email link to it. Off: the rows are stored in the data lake only. Turning it on later does not bring earlier uploads in.</source>
        <translation>På: varje rad blir en kundprofil i Real-Time Customer Profile, eller läggs till en, och händelser i butiken med samma e-post kopplas till den. Av: raderna sparas bara i datasjön. Att slå på det senare tar inte med tidigare uppladdningar.</translation>
    </message>
    <message>
        <source>Choose &amp;another dataset</source>
        <translation>&amp;Välj en annan datauppsättning</translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <translation>Närmast: %1</translation>
    </message>
    <message>
        <source>Send the column %1 to the nearest field, %2</source>
        <translation>Skicka kolumnen %1 till närmaste fält, %2</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>Leave out the column %1</source>
        <translation>Utelämna kolumnen %1</translation>
    </message>
    <message>
        <source>Cannot be used yet</source>
        <translation>Kan inte användas än</translation>
    </message>
    <message>
        <source>It can be enabled before the upload. That changes the schema for everyone who uses it and cannot be undone.</source>
        <translation>Det kan aktiveras före uppladdningen. Det ändrar schemat för alla som använder det och kan inte ångras.</translation>
    </message>
    <message>
        <source>Enable the schema for Profile?</source>
        <translation>Aktivera schemat för Profile?</translation>
    </message>
    <message>
        <source>The schema “%1” will be enabled for Real-Time Customer Profile when the upload begins.</source>
        <translation>Schemat ”%1” aktiveras för Real-Time Customer Profile när uppladdningen börjar.</translation>
    </message>
    <message>
        <source>This cannot be undone: the schema stays enabled for everyone who uses it, and some changes to it are no longer possible.</source>
        <translation>Det kan inte ångras: schemat förblir aktiverat för alla som använder det, och vissa ändringar i det är inte längre möjliga.</translation>
    </message>
    <message>
        <source>Enable it</source>
        <translation>Aktivera det</translation>
    </message>
    <message>
        <source>Customers are ready to be sent</source>
        <translation>Kunder är klara att skickas</translation>
    </message>
    <message>
        <source>The namespaces of the further identities exist</source>
        <translation>Namnrymderna för de ytterligare identiteterna finns</translation>
    </message>
    <message>
        <source>A further identity has no namespace here</source>
        <translation>En ytterligare identitet saknar namnrymd här</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alla dessa</translation>
    </message>
    <message>
        <source>Use the nearest fields</source>
        <translation>Använd de närmaste fälten</translation>
    </message>
    <message>
        <source>Fill the nearest field, %1, instead of %2</source>
        <translation>Fyll det närmaste fältet, %1, i stället för %2</translation>
    </message>
    <message>
        <source>Leave out the made field %1</source>
        <translation>Utelämna det skapade fältet %1</translation>
    </message>
    <message>
        <source>Fill the nearest field instead of each of these</source>
        <translation>Fyll det närmaste fältet i stället för vart och ett av dem</translation>
    </message>
</context>
<context>
    <name>pages::DestinationPage</name>
    <message>
        <source>Where should the profiles go?</source>
        <translation>Vart ska profilerna skickas?</translation>
    </message>
    <message>
        <source>Pick the dataset that receives this file, and say whether it belongs to Real-Time Customer Profile.</source>
        <translation>Välj datauppsättningen som tar emot filen, och ange om den hör till Real-Time Customer Profile.</translation>
    </message>
    <message>
        <source>Choose practice or a connection first.</source>
        <translation>Välj övning eller en anslutning först.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Loggar in …</translation>
    </message>
    <message>
        <source>The client secret is needed to sign in.</source>
        <translation>Klienthemligheten behövs för att logga in.</translation>
    </message>
    <message>
        <source>The platform could not be asked.</source>
        <translation>Plattformen kunde inte tillfrågas.</translation>
    </message>
    <message>
        <source>Choose a sandbox.</source>
        <translation>Välj en sandlåda.</translation>
    </message>
    <message>
        <source>Asking for datasets …</source>
        <translation>Frågar efter datauppsättningar …</translation>
    </message>
    <message>
        <source>Choose a dataset.</source>
        <translation>Välj en datauppsättning.</translation>
    </message>
    <message>
        <source>Reading the schema …</source>
        <translation>Läser schemat …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) must be solved before upload</source>
        <translation>
            <numerusform>%Ln sak måste lösas före uppladdningen</numerusform>
            <numerusform>%Ln saker måste lösas före uppladdningen</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are still being checked.</source>
        <translation>Raderna kontrolleras fortfarande.</translation>
    </message>
    <message>
        <source>&amp;Review and upload…</source>
        <translation>&amp;Granska och ladda upp…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) ready</source>
        <translation>
            <numerusform>%Ln kund klar</numerusform>
            <numerusform>%Ln kunder klara</numerusform>
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
        <translation>I Profile</translation>
    </message>
    <message>
        <source>&amp;Manage…</source>
        <translation>&amp;Hantera…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Sparades inte</translation>
    </message>
    <message>
        <source>The secret is known until you close the program; you will be asked for it again.</source>
        <translation>Hemligheten är känd tills du stänger programmet; du får ange den igen nästa gång.</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>An&amp;slutning</translation>
    </message>
    <message>
        <source>&amp;Sandbox</source>
        <translation>Sand&amp;låda</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>&amp;Datauppsättning</translation>
    </message>
    <message>
        <source>Manage connections</source>
        <translation>Hantera anslutningar</translation>
    </message>
    <message>
        <source>Type a part of the name to search.</source>
        <translation>Skriv en del av namnet för att söka.</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>&amp;Klienthemlighet</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Practice, on this computer</source>
        <translation>Övning, på den här datorn</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Loggar in …</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Övning</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inloggad</translation>
    </message>
    <message>
        <source>Secret needed</source>
        <translation>Hemlighet behövs</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nås inte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckades</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (produktion)</translation>
    </message>
    <message>
        <source>%1 (development)</source>
        <translation>%1 (utveckling)</translation>
    </message>
    <message>
        <source>Choose a sandbox</source>
        <translation>Välj en sandlåda</translation>
    </message>
    <message>
        <source>Asking for datasets …</source>
        <translation>Frågar efter datauppsättningar …</translation>
    </message>
    <message>
        <source>Choose or search a dataset</source>
        <translation>Välj eller sök en datauppsättning</translation>
    </message>
    <message>
        <source>Schema: %1</source>
        <translation>Schema: %1</translation>
    </message>
    <message>
        <source>Reading the schema …</source>
        <translation>Läser schemat …</translation>
    </message>
    <message>
        <source>Not in Profile</source>
        <translation>Inte i Profile</translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation>&amp;Lägg till en anslutning…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”…</source>
        <translation>&amp;Ta bort ”%1”…</translation>
    </message>
    <message>
        <source>Remove the connection?</source>
        <translation>Ta bort anslutningen?</translation>
    </message>
    <message>
        <source>The connection “%1” and its secret are removed from this computer.</source>
        <translation>Anslutningen ”%1” och dess hemlighet tas bort från den här datorn.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datauppsättning</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <source>The recipe sends to “%1”, which is not here.</source>
        <translation>Receptet skickar till ”%1”, som inte finns här.</translation>
    </message>
    <message>
        <source>Choose where this file goes, or another connection.</source>
        <translation>Välj vart den här filen ska, eller en annan anslutning.</translation>
    </message>
</context>
<context>
    <name>pages::DonePage</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Batch %1: %2.</source>
        <translation>Batch %1: %2.</translation>
    </message>
    <message>
        <source>Profiles usually follow within an hour.</source>
        <translation>Profilerna brukar följa inom en timme.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were rejected.</source>
        <translation>
            <numerusform>%Ln rad avvisades.</numerusform>
            <numerusform>%Ln rader avvisades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln row(s) the platform does not say what became of them.</source>
        <translation>
            <numerusform>För %Ln rad säger plattformen inte vad som hände med den.</numerusform>
            <numerusform>För %Ln rader säger plattformen inte vad som hände med dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in the dataset</source>
        <translation>
            <numerusform>%Ln rad finns i datauppsättningen</numerusform>
            <numerusform>%Ln rader finns i datauppsättningen</numerusform>
        </translation>
    </message>
    <message>
        <source>No row was ingested</source>
        <translation>Ingen rad lästes in</translation>
    </message>
</context>
<context>
    <name>pages::FieldPicker</name>
    <message>
        <source>No field fits. Try another word, or a part of the path.</source>
        <translation>Inget fält passar. Prova ett annat ord eller en del av sökvägen.</translation>
    </message>
    <message>
        <source>Profile fields</source>
        <translation>Profilfält</translation>
    </message>
    <message>
        <source>Search by name, path or a usual word</source>
        <translation>Sök på namn, sökväg eller ett vanligt ord</translation>
    </message>
    <message>
        <source>Search a profile field</source>
        <translation>Sök ett profilfält</translation>
    </message>
    <message>
        <source>Profile fields that fit</source>
        <translation>Profilfält som passar</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoriska</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Ej mappade</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitet</translation>
    </message>
    <message>
        <source>Profile field for the column %1</source>
        <translation>Profilfält för kolumnen %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s)</source>
        <translation>
            <numerusform>%1 av %n fält</numerusform>
            <numerusform>%1 av %n fält</numerusform>
        </translation>
    </message>
    <message>
        <source>The fields are being made ready …</source>
        <translation>Fälten görs i ordning …</translation>
    </message>
    <message>
        <source>No field fits. Try fewer filters, another word, or a part of the path.</source>
        <translation>Inget fält passar. Prova färre filter, ett annat ord eller en del av sökvägen.</translation>
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
        <translation>&amp;Stoppa läsningen</translation>
    </message>
    <message>
        <source>&amp;Choose another…</source>
        <translation>&amp;Välj en annan…</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>Hur mycket av filen som är läst</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a file</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 rows so far</source>
        <translation>%1 rader hittills</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>cirka %1 kvar</translation>
    </message>
    <message>
        <source>changed today %1</source>
        <comment>a time</comment>
        <translation>ändrad i dag %1</translation>
    </message>
    <message>
        <source>changed yesterday %1</source>
        <comment>a time</comment>
        <translation>ändrad i går %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>a date</comment>
        <translation>ändrad %1</translation>
    </message>
    <message>
        <source>looks like %1</source>
        <comment>the name of an export</comment>
        <translation>ser ut som %1</translation>
    </message>
</context>
<context>
    <name>pages::FileCut</name>
    <message>
        <source>Se&amp;parator</source>
        <translation>&amp;Avgränsare</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <comment>a separator</comment>
        <translation>%1 (identifierad)</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n kolumn</numerusform>
            <numerusform>%n kolumner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rader</translation>
    </message>
    <message>
        <source>read in %1</source>
        <comment>a time</comment>
        <translation>läst på %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a file</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>First row holds column na&amp;mes</source>
        <translation>Första raden innehåller kolumnna&amp;mn</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Tecken&amp;kodning</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <comment>an encoding</comment>
        <translation>%1 (identifierad)</translation>
    </message>
    <message>
        <source>More &amp;options</source>
        <translation>Fler &amp;alternativ</translation>
    </message>
    <message>
        <source>More reading options</source>
        <translation>Fler alternativ för läsningen</translation>
    </message>
    <message>
        <source>Hides how else the file is read</source>
        <translation>Döljer hur filen läses i övrigt</translation>
    </message>
    <message>
        <source>Shows how else the file is read</source>
        <translation>Visar hur filen läses i övrigt</translation>
    </message>
    <message>
        <source>Separator: %1 Encoding: %2</source>
        <comment>what speaks for each: sentences</comment>
        <translation>Avgränsare: %1 Teckenkodning: %2</translation>
    </message>
</context>
<context>
    <name>pages::FileNotice</name>
    <message>
        <source>&amp;Read on</source>
        <translation>&amp;Läs vidare</translation>
    </message>
    <message>
        <source>&amp;Join the two rows</source>
        <translation>&amp;Foga ihop de två raderna</translation>
    </message>
    <message>
        <source>The columns are then called: %1</source>
        <translation>Kolumnerna heter då: %1</translation>
    </message>
    <message numerus="yes">
        <source>Bring the last %Ln row(s) bac&amp;k</source>
        <translation>
            <numerusform>&amp;Ta tillbaka sista raden</numerusform>
            <numerusform>&amp;Ta tillbaka de sista %Ln raderna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave the last %Ln row(s) out</source>
        <translation>
            <numerusform>&amp;Utelämna sista raden</numerusform>
            <numerusform>&amp;Utelämna de sista %Ln raderna</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppad</translation>
    </message>
    <message>
        <source>Reading was stopped after %1 rows.</source>
        <translation>Läsningen stoppades efter %1 rader.</translation>
    </message>
    <message>
        <source>All rows must be known before they can be checked.</source>
        <translation>Alla rader måste vara kända innan de kan kontrolleras.</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Kan inte användas</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Att titta på</translation>
    </message>
    <message>
        <source>The rows are kept as they are. Choose another separator if they are cut wrongly.</source>
        <translation>Raderna behålls som de är. Välj en annan avgränsare om de delas fel.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <comment>things to look at</comment>
        <translation>
            <numerusform>Och %Ln till</numerusform>
            <numerusform>Och %Ln till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::FilePage</name>
    <message>
        <source>Choose the CSV file</source>
        <translation>Välj CSV-filen</translation>
    </message>
    <message>
        <source>Drop the CSV file with your customers here</source>
        <translation>Släpp CSV-filen med dina kunder här</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Välj en fil…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample customers</source>
        <translation>&amp;Prova med exempelkunder</translation>
    </message>
    <message>
        <source>Opens a small file of invented customers.</source>
        <translation>Öppnar en liten fil med påhittade kunder.</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Filens första rader</translation>
    </message>
    <message>
        <source>Reading %1. You can go on to Columns while it is read.</source>
        <translation>Läser %1. Du kan gå vidare till Kolumner medan filen läses.</translation>
    </message>
    <message>
        <source>Drop a file anywhere on this window. Nothing is sent yet.</source>
        <translation>Släpp en fil var som helst i fönstret. Ingenting skickas än.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Skrevs inte</translation>
    </message>
    <message>
        <source>Choose the file with your customers.</source>
        <translation>Välj filen med dina kunder.</translation>
    </message>
    <message>
        <source>The file is being opened.</source>
        <translation>Filen öppnas.</translation>
    </message>
    <message>
        <source>The file must be read to its end first.</source>
        <translation>Filen måste först läsas till slutet.</translation>
    </message>
    <message>
        <source>This file cannot be used as it is.</source>
        <translation>Den här filen kan inte användas som den är.</translation>
    </message>
    <message numerus="yes">
        <source>First %n row(s) shown</source>
        <translation>
            <numerusform>Första %n raden visas</numerusform>
            <numerusform>De första %n raderna visas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 rows</source>
        <comment>file name, number</comment>
        <translation>%1 · %2 rader</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt *.gz *.zip)</source>
        <translation>CSV-filer (*.csv *.tsv *.txt *.gz *.zip)</translation>
    </message>
    <message>
        <source>&amp;Table in the archive</source>
        <translation>&amp;Tabell i arkivet</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>one of several tables</comment>
        <translation>Välj…</translation>
    </message>
</context>
<context>
    <name>pages::FillDialog</name>
    <message>
        <source>Fill from another column</source>
        <translation>Fyll från en annan kolumn</translation>
    </message>
    <message>
        <source>&amp;Fill the column</source>
        <translation>&amp;Fyll kolumnen</translation>
    </message>
    <message>
        <source>&amp;with the values of</source>
        <translation>&amp;med värdena i</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Fyll</translation>
    </message>
    <message>
        <source>Choose two different columns.</source>
        <translation>Välj två olika kolumner.</translation>
    </message>
    <message numerus="yes">
        <source>In the %Ln row(s) shown, where %1 is empty or cannot be used and %2 has a value that can. Values that are good stay. You can undo it.</source>
        <translation>
            <numerusform>På den %Ln rad som visas, om %1 är tom eller inte kan användas och %2 har ett värde som kan det. Värden som är bra behålls. Du kan ångra det.</numerusform>
            <numerusform>På de %Ln rader som visas, där %1 är tom eller inte kan användas och %2 har ett värde som kan det. Värden som är bra behålls. Du kan ångra det.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is filled in %2 of the file&apos;s rows.</source>
        <translation>%1 är ifylld på %2 av filens rader.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Räknar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be filled.</source>
        <translation>
            <numerusform>%Ln rad skulle fyllas.</numerusform>
            <numerusform>%Ln rader skulle fyllas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row would be filled.</source>
        <translation>Ingen rad skulle fyllas.</translation>
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
        <translation>Visa alla rader</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tillämpa</translation>
    </message>
    <message>
        <source>Apply all</source>
        <translation>Tillämpa alla</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Vad kontrollen hittade</translation>
    </message>
    <message>
        <source>Choose one to see its rows.</source>
        <translation>Välj något för att se dess rader.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hittat</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Hide what was found</source>
        <translation>Dölj det som hittades</translation>
    </message>
    <message>
        <source>What was found: %1</source>
        <translation>Det som hittades: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln kolumn</numerusform>
            <numerusform>%Ln kolumner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more value(s)</source>
        <translation>
            <numerusform>och %Ln värde till</numerusform>
            <numerusform>och %Ln värden till</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1…</source>
        <translation>Ändra %1…</translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation>Tillämpa på %1</translation>
    </message>
    <message>
        <source>Apply all %1</source>
        <translation>Tillämpa alla %1</translation>
    </message>
    <message>
        <source>What should stand in the place of “%1”?</source>
        <translation>Vad ska stå i stället för ”%1”?</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>pages::MadeFieldDialog</name>
    <message>
        <source>Every record gets this text.</source>
        <translation>Varje post får den här texten.</translation>
    </message>
    <message>
        <source>The columns are looked at in this order; the first that is not empty counts.</source>
        <translation>Kolumnerna läses i den här ordningen; den första som inte är tom gäller.</translation>
    </message>
    <message>
        <source>The columns that are not empty, in this order.</source>
        <translation>De kolumner som inte är tomma, i den här ordningen.</translation>
    </message>
    <message>
        <source>“Ann van der Berg” and “van der Berg, Ann” give Ann and van der Berg.</source>
        <translation>”Ann van der Berg” och ”van der Berg, Ann” ger Ann och van der Berg.</translation>
    </message>
    <message>
        <source>SHA-256 of the address, trimmed and in small letters. It joins the profile to data that knows customers by the hash alone. It never becomes the primary identity.</source>
        <translation>SHA-256 av adressen, utan omgivande blanksteg och med små bokstäver. Den förenar profilen med data som bara känner kunderna genom hashen. Den blir aldrig den primära identiteten.</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Lägg till ett fält</translation>
    </message>
    <message>
        <source>Change a field</source>
        <translation>Ändra ett fält</translation>
    </message>
    <message>
        <source>&amp;Fill it with</source>
        <translation>&amp;Fyll det med</translation>
    </message>
    <message>
        <source>&amp;Profile field</source>
        <translation>&amp;Profilfält</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>&amp;Kolumn</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>K&amp;olumner</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>&amp;Text between</source>
        <translation>&amp;Text emellan</translation>
    </message>
    <message>
        <source>Text between</source>
        <translation>Text emellan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Choose a field…</source>
        <translation>Välj ett fält…</translation>
    </message>
    <message>
        <source>Not all is said yet.</source>
        <comment>which columns, which text</comment>
        <translation>Allt är inte sagt än.</translation>
    </message>
    <message>
        <source>The column “%1” fills that field.</source>
        <translation>Kolumnen ”%1” fyller det fältet.</translation>
    </message>
    <message>
        <source>&amp;Leave “%1” out as a field of its own</source>
        <translation>&amp;Utelämna ”%1” som eget fält</translation>
    </message>
    <message>
        <source>Another made field fills it already.</source>
        <translation>Ett annat skapat fält fyller det redan.</translation>
    </message>
    <message>
        <source>The email address is the identity: one column has to hold it.</source>
        <translation>E-postadressen är identiteten: en kolumn måste innehålla den.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>a row, what is sent</comment>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>Row %1 is not sent: %2</source>
        <comment>a row, a sentence</comment>
        <translation>Rad %1 skickas inte: %2</translation>
    </message>
    <message>
        <source>Row %1 gives nothing: the field is left out of its record.</source>
        <translation>Rad %1 ger ingenting: fältet utelämnas ur dess post.</translation>
    </message>
    <message>
        <source>A number by which another system knows the customer joins the profile to that system&apos;s records: Adobe Commerce&apos;s customer number, to what the shop sends. It never becomes the primary identity.</source>
        <translation>Ett nummer som ett annat system känner kunden under knyter profilen till det systemets poster: Adobe Commerces kundnummer till det som butiken skickar. Det blir aldrig den primära identiteten.</translation>
    </message>
</context>
<context>
    <name>pages::MadeFieldsPart</name>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Made fields</source>
        <translation>Skapade fält</translation>
    </message>
    <message>
        <source>Enter changes a field, Delete removes it.</source>
        <translation>Enter ändrar ett fält, Delete tar bort det.</translation>
    </message>
    <message>
        <source>Change the made field</source>
        <translation>Ändra det skapade fältet</translation>
    </message>
    <message>
        <source>Remove the made field</source>
        <translation>Ta bort det skapade fältet</translation>
    </message>
</context>
<context>
    <name>pages::MendDialog</name>
    <message>
        <source>Counting…</source>
        <translation>Räknar…</translation>
    </message>
    <message>
        <source>Counting… %1</source>
        <comment>a share, such as 40 %</comment>
        <translation>Räknar… %1</translation>
    </message>
    <message>
        <source>Row %1: %2 → %3</source>
        <comment>row number, value before and after</comment>
        <translation>Rad %1: %2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message>
        <source>This value does not fit the field that the column is sent to: it would be left out.</source>
        <translation>Värdet passar inte fältet som kolumnen skickas till: det skulle utelämnas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hold it already; nothing would change.</source>
        <translation>
            <numerusform>%Ln rad har det redan; ingenting skulle ändras.</numerusform>
            <numerusform>%Ln rader har det redan; ingenting skulle ändras.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row would change.</source>
        <translation>Ingen rad skulle ändras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would change.</source>
        <translation>
            <numerusform>%Ln rad skulle ändras.</numerusform>
            <numerusform>%Ln rader skulle ändras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hold(s) another value, which is written over.</source>
        <translation>
            <numerusform>%Ln av dem har ett annat värde, som skrivs över.</numerusform>
            <numerusform>%Ln av dem har ett annat värde, som skrivs över.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are empty now.</source>
        <translation>
            <numerusform>%Ln av dem är tom nu.</numerusform>
            <numerusform>%Ln av dem är tomma nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hold it already.</source>
        <translation>
            <numerusform>%Ln rad har det redan.</numerusform>
            <numerusform>%Ln rader har det redan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::MergeDialog</name>
    <message>
        <source>Merge duplicates</source>
        <translation>Slå ihop dubbletter</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>Columns that differ</source>
        <translation>Kolumner som skiljer sig</translation>
    </message>
    <message>
        <source>◀ Previous</source>
        <translation>◀ Föregående</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>Nästa ▶</translation>
    </message>
    <message>
        <source>Rows of this address</source>
        <translation>Rader med den här adressen</translation>
    </message>
    <message>
        <source>Of the rows that share an address one stays, the latest. What it lacks it gets from the others, which are left out. You can undo it.</source>
        <translation>Av raderna som delar en adress blir en kvar, den senaste. Det den saknar får den av de andra, som utelämnas. Du kan ångra det.</translation>
    </message>
    <message>
        <source>The &amp;latest row is</source>
        <translation>Den &amp;senaste raden är</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Addresses that differ</source>
        <translation>Adresser som skiljer sig</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Vad som blir kvar</translation>
    </message>
    <message>
        <source>Press Enter on a value, or double-click it, to keep that one.</source>
        <translation>Tryck Retur på ett värde, eller dubbelklicka på det, för att behålla just det.</translation>
    </message>
    <message>
        <source>the last one in the file</source>
        <translation>den sista i filen</translation>
    </message>
    <message>
        <source>the one with the latest %1</source>
        <comment>name of a column</comment>
        <translation>den med senast %1</translation>
    </message>
    <message>
        <source>No two rows share an address.</source>
        <translation>Inga två rader delar en adress.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that stay get values of others.</source>
        <translation>
            <numerusform>%Ln rad som blir kvar får värden av andra.</numerusform>
            <numerusform>%Ln rader som blir kvar får värden av andra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are still to be chosen; until then the latest row keeps its own.</source>
        <translation>
            <numerusform>%Ln värde återstår att välja; tills dess behåller den senaste raden sitt eget.</numerusform>
            <numerusform>%Ln värden återstår att välja; tills dess behåller den senaste raden sitt eget.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln address(es) can be looked at here.</source>
        <translation>
            <numerusform>Den första adressen går att se här.</numerusform>
            <numerusform>De första %Ln adresserna går att se här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) stand in several rows.</source>
        <translation>
            <numerusform>%Ln adress står på flera rader.</numerusform>
            <numerusform>%Ln adresser står på flera rader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be left out.</source>
        <translation>
            <numerusform>%Ln rad skulle utelämnas.</numerusform>
            <numerusform>%Ln rader skulle utelämnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays of %1</source>
        <translation>Vad som blir kvar av %1</translation>
    </message>
    <message>
        <source>the latest value</source>
        <translation>det senaste värdet</translation>
    </message>
    <message>
        <source>the first value</source>
        <translation>det första värdet</translation>
    </message>
    <message>
        <source>the longest value</source>
        <translation>det längsta värdet</translation>
    </message>
    <message>
        <source>what I choose by hand</source>
        <translation>det jag väljer för hand</translation>
    </message>
    <message numerus="yes">
        <source>Address %1 of %2: %3, in %Ln row(s)</source>
        <translation>
            <numerusform>Adress %1 av %2: %3, på %Ln rad</numerusform>
            <numerusform>Adress %1 av %2: %3, på %Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, stays</source>
        <translation>Rad %1, blir kvar</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
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
        <translation>tomt</translation>
    </message>
</context>
<context>
    <name>pages::OutcomePart</name>
    <message>
        <source>Ingested</source>
        <translation>Inlästa</translation>
    </message>
    <message>
        <source>Rejected by the platform</source>
        <translation>Avvisade av plattformen</translation>
    </message>
    <message>
        <source>Left out before sending</source>
        <translation>Utelämnade före sändning</translation>
    </message>
    <message>
        <source>Sample profiles found</source>
        <translation>Exempelprofiler funna</translation>
    </message>
    <message>
        <source>Save the &amp;receipt…</source>
        <translation>Spara &amp;kvittot…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>Save as r&amp;ecipe…</source>
        <translation>Spara som &amp;recept…</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Avvisade rader</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>Export the rejected rows</source>
        <translation>Exportera de avvisade raderna</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Vad som händer nu</translation>
    </message>
    <message>
        <source>Keeps columns and destination for the next file, without people and secrets.</source>
        <translation>Sparar kolumner och mål för nästa fil, utan personer och hemligheter.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Spara kvittot</translation>
    </message>
    <message>
        <source>Rejected, or not known</source>
        <translation>Avvisade eller inte kända</translation>
    </message>
    <message>
        <source>–</source>
        <comment>a figure that is not known</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>The platform does not say which rows they are.</source>
        <translation>Plattformen säger inte vilka rader det är.</translation>
    </message>
    <message>
        <source>%1 more are in the receipt&apos;s CSV file.</source>
        <translation>%1 till finns i kvittots CSV-fil.</translation>
    </message>
    <message>
        <source>What these customers do in your shop joins their profiles by email address, once they sign in or place an order.</source>
        <translation>Det som de här kunderna gör i din butik kopplas till deras profiler via e-postadressen, så snart de loggar in eller gör en beställning.</translation>
    </message>
    <message>
        <source>For tomorrow&apos;s new and changed accounts, switch on “Customer profiles” in Data Connection. It needs a dataset and a schema of its own.</source>
        <translation>För morgondagens nya och ändrade konton slår du på ”Customer profiles” i Data Connection. Det behöver en egen datauppsättning och ett eget schema.</translation>
    </message>
    <message>
        <source>Orders of up to five years come in through the “Order History” tab of Data Connection.</source>
        <translation>Beställningar från upp till fem år hämtas via fliken ”Order History” i Data Connection.</translation>
    </message>
    <message>
        <source>Audiences that you build on these profiles come back to the shop through Audience Activation.</source>
        <translation>Målgrupper som du bygger på de här profilerna kommer tillbaka till butiken via Audience Activation.</translation>
    </message>
    <message>
        <source>Opt-outs: back-office events are sent whatever a customer has agreed to. Keep the preference in Experience Platform.</source>
        <translation>Avböjanden: back office-händelser skickas oavsett vad en kund har samtyckt till. Spara kundens val i Experience Platform.</translation>
    </message>
    <message>
        <source>The rows are in the dataset only. They do not become profiles, and switching the dataset on later does not change that; upload the file again then.</source>
        <translation>Raderna finns bara i datauppsättningen. De blir inte profiler, och att slå på datauppsättningen senare ändrar inte det; ladda i så fall upp filen igen.</translation>
    </message>
    <message>
        <source>Some of the people looked up are not there yet. That usually takes less than an hour.</source>
        <translation>Några av de uppslagna personerna finns inte där än. Det brukar ta mindre än en timme.</translation>
    </message>
    <message>
        <source>Your licence does not let programs look profiles up. Look in Experience Platform under Profiles, Browse, with the namespace Email.</source>
        <translation>Din licens låter inte program slå upp profiler. Titta i Experience Platform under Profiles, Browse, med namnrymden Email.</translation>
    </message>
    <message>
        <source>Whether profiles are there could not be asked. They usually follow within an hour.</source>
        <translation>Det gick inte att fråga om profilerna finns där. De brukar följa inom en timme.</translation>
    </message>
    <message>
        <source>Mend the rejected rows in your file and upload them again; nothing else needs to be sent.</source>
        <translation>Rätta de avvisade raderna i din fil och ladda upp dem igen; inget annat behöver skickas.</translation>
    </message>
    <message>
        <source>When a customer asks to be erased, the privacy request names the address in the namespace Email.</source>
        <translation>När en kund begär att bli raderad anger integritetsbegäran adressen i namnrymden Email.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sparades inte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) did not fit the field and stayed behind; the rows were sent without them. The receipt counts them by column.</source>
        <translation>
            <numerusform>%Ln värde passade inte i sitt fält och utelämnades; raden skickades utan det. Kvittot räknar per kolumn.</numerusform>
            <numerusform>%Ln värden passade inte i sina fält och utelämnades; raderna skickades utan dem. Kvittot räknar dem per kolumn.</numerusform>
        </translation>
    </message>
    <message>
        <source>rejected rows</source>
        <comment>part of a file name</comment>
        <translation>avvisade rader</translation>
    </message>
    <message>
        <source>receipt</source>
        <comment>part of a file name</comment>
        <translation>kvitto</translation>
    </message>
    <message>
        <source>recipe</source>
        <comment>part of a file name</comment>
        <translation>recept</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-filer (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Exportera receptet</translation>
    </message>
    <message>
        <source>The recipe “%1” is kept.</source>
        <translation>Receptet ”%1” är sparat.</translation>
    </message>
    <message>
        <source>The page Columns offers it for the next file.</source>
        <translation>Sidan Kolumner erbjuder det för nästa fil.</translation>
    </message>
</context>
<context>
    <name>pages::Page</name>
    <message>
        <source>Practice: everything goes to a platform on this computer. Nothing leaves it.</source>
        <translation>Övning: allt går till en plattform på den här datorn. Ingenting lämnar den.</translation>
    </message>
</context>
<context>
    <name>pages::PasteDialog</name>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>From row %1 on, over the rows of the list as they are shown.</source>
        <translation>Från rad %1 och nedåt, över listans rader som de visas.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %Ln row(s).</source>
        <translation>
            <numerusform>Urklipp innehåller %Ln rad.</numerusform>
            <numerusform>Urklipp innehåller %Ln rader.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go over the rows of the list as they are shown, from row %1 on, into: %2.</source>
        <translation>De läggs över listans rader som de visas, från rad %1, i: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No cell would change.</source>
        <translation>Ingen cell skulle ändras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would change.</source>
        <translation>
            <numerusform>%Ln cell skulle ändras.</numerusform>
            <numerusform>%Ln celler skulle ändras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They lie in %Ln row(s).</source>
        <translation>
            <numerusform>De finns på %Ln rad.</numerusform>
            <numerusform>De finns på %Ln rader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would come below the last row and are left out.</source>
        <translation>
            <numerusform>%Ln cell skulle hamna under den sista raden och utelämnas.</numerusform>
            <numerusform>%Ln celler skulle hamna under den sista raden och utelämnas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would come right of the last column and are left out.</source>
        <translation>
            <numerusform>%Ln cell skulle hamna till höger om den sista kolumnen och utelämnas.</numerusform>
            <numerusform>%Ln celler skulle hamna till höger om den sista kolumnen och utelämnas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would be left empty.</source>
        <translation>
            <numerusform>%Ln cell skulle bli tom.</numerusform>
            <numerusform>%Ln celler skulle bli tomma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold the same already.</source>
        <translation>
            <numerusform>%Ln cell har redan samma.</numerusform>
            <numerusform>%Ln celler har redan samma.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ReadingPanel</name>
    <message>
        <source>Separator</source>
        <translation>Avgränsare</translation>
    </message>
    <message>
        <source>&amp;Quotation marks</source>
        <translation>&amp;Citattecken</translation>
    </message>
    <message>
        <source>Escape c&amp;haracter</source>
        <translation>U&amp;ndantagstecken</translation>
    </message>
    <message>
        <source>Comments be&amp;gin with</source>
        <translation>Kommentarer &amp;börjar med</translation>
    </message>
    <message>
        <source>Lines a&amp;bove the header</source>
        <translation>Rader o&amp;vanför rubriken</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Första raden</translation>
    </message>
    <message>
        <source>Lines o&amp;f the header</source>
        <translation>Rader i rub&amp;riken</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Teckenkodning</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <comment>goes back to it</comment>
        <translation>Upptäckt: %1</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Upptäck igen</translation>
    </message>
    <message>
        <source>%1: back to what was detected</source>
        <comment>a part of how the file is read</comment>
        <translation>%1: tillbaka till det upptäckta</translation>
    </message>
</context>
<context>
    <name>pages::ReceiptPrint</name>
    <message>
        <source>Rows read</source>
        <translation>Lästa rader</translation>
    </message>
    <message>
        <source>Rows sent</source>
        <translation>Skickade rader</translation>
    </message>
    <message>
        <source>Ingested</source>
        <translation>Inlästa</translation>
    </message>
    <message>
        <source>Rejected by the platform</source>
        <translation>Avvisade av plattformen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte kända</translation>
    </message>
    <message>
        <source>Left out: missing email</source>
        <translation>Utelämnade: e-post saknas</translation>
    </message>
    <message>
        <source>Left out: invalid email</source>
        <translation>Utelämnade: ogiltig e-post</translation>
    </message>
    <message>
        <source>Left out: duplicate email</source>
        <translation>Utelämnade: dubblett av e-post</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Utelämnade av dig</translation>
    </message>
    <message>
        <source>Left out for another reason</source>
        <translation>Utelämnade av annan orsak</translation>
    </message>
    <message>
        <source>Ingested with your corrections</source>
        <translation>Inlästa med dina rättelser</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Avvisade rader</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>The other rejected rows are in the receipt&apos;s files.</source>
        <translation>De andra avvisade raderna finns i kvittots filer.</translation>
    </message>
    <message>
        <source>Receipt of an upload</source>
        <translation>Kvitto på en uppladdning</translation>
    </message>
    <message>
        <source>Practice: nothing left this computer.</source>
        <translation>Övning: ingenting lämnade den här datorn.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbörjad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandlåda</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datauppsättning</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>What became of the rows</source>
        <translation>Vad som hände med raderna</translation>
    </message>
</context>
<context>
    <name>pages::RecipeKeeping</name>
    <message>
        <source>Save as recipe</source>
        <translation>Spara som recept</translation>
    </message>
    <message>
        <source>Name of the recipe:</source>
        <translation>Receptets namn:</translation>
    </message>
    <message>
        <source>Replace the recipe?</source>
        <translation>Ersätta receptet?</translation>
    </message>
    <message>
        <source>There is a recipe “%1” already. Replace it?</source>
        <translation>Det finns redan ett recept ”%1”. Ersätta det?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll det</translation>
    </message>
</context>
<context>
    <name>pages::RecipeMenu</name>
    <message>
        <source>Recipes</source>
        <translation>Recept</translation>
    </message>
    <message>
        <source>A recipe keeps what the columns mean and how their values are turned, without people.</source>
        <translation>Ett recept sparar vad kolumnerna betyder och hur deras värden omvandlas, utan personer.</translation>
    </message>
    <message>
        <source>&amp;Recipe: matched by itself</source>
        <translation>&amp;Recept: matchat av sig självt</translation>
    </message>
    <message>
        <source>&amp;Recipe: %1, changed</source>
        <translation>&amp;Recept: %1, ändrat</translation>
    </message>
    <message>
        <source>&amp;Recipe: %1</source>
        <translation>&amp;Recept: %1</translation>
    </message>
    <message>
        <source>Matched by itself</source>
        <translation>Matchat av sig självt</translation>
    </message>
    <message>
        <source>%1 – fits %2 of %3</source>
        <comment>a recipe, columns</comment>
        <translation>%1 – %2 av %3 passar</translation>
    </message>
    <message>
        <source>&amp;Save the changes to “%1”</source>
        <translation>&amp;Spara ändringarna i ”%1”</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Sp&amp;ara som…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>Importera ett recept</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Exportera receptet</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Byt &amp;namn…</translation>
    </message>
    <message>
        <source>Rename the recipe</source>
        <translation>Byt namn på receptet</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Ta bort…</translation>
    </message>
    <message>
        <source>Name of the recipe:</source>
        <translation>Receptets namn:</translation>
    </message>
    <message>
        <source>Remove the recipe?</source>
        <translation>Ta bort receptet?</translation>
    </message>
    <message>
        <source>Remove the recipe “%1”?</source>
        <translation>Ta bort receptet ”%1”?</translation>
    </message>
    <message>
        <source>The columns of this file stay as they are.</source>
        <translation>Den här filens kolumner förblir som de är.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll det</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-filer (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>recipe</source>
        <comment>part of a file name</comment>
        <translation>recept</translation>
    </message>
    <message>
        <source>%1 Keep it by this name:</source>
        <comment>why its own name will not do</comment>
        <translation>%1 Spara det under det här namnet:</translation>
    </message>
</context>
<context>
    <name>pages::RecipeNotice</name>
    <message>
        <source>Back to &amp;what was matched</source>
        <translation>Tillbaka till det som &amp;matchades</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>a notice</comment>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>The recipe “%1” is kept.</source>
        <translation>Receptet ”%1” är sparat.</translation>
    </message>
    <message>
        <source>The recipe is in %1.</source>
        <translation>Receptet ligger i %1.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <source>“%1” is applied: %2 of %3 columns and fields.</source>
        <comment>a recipe</comment>
        <translation>”%1” används: %2 av %3 kolumner och fält.</translation>
    </message>
    <message>
        <source>Read the file as the recipe does</source>
        <translation>Läs filen som receptet</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Visa allt…</translation>
    </message>
    <message>
        <source>All that did not go as the recipe has it.</source>
        <translation>Allt som inte blev som i receptet.</translation>
    </message>
    <message>
        <source>The page Destination begins with its dataset.</source>
        <translation>Sidan Mål börjar med dess datauppsättning.</translation>
    </message>
    <message>
        <source>The file was read anew, as the recipe says (%1).</source>
        <translation>Filen lästes om, som receptet säger (%1).</translation>
    </message>
    <message>
        <source>The recipe reads the file otherwise than you have chosen (%1).</source>
        <translation>Receptet läser filen på ett annat sätt än du har valt (%1).</translation>
    </message>
    <message>
        <source>The recipe reads the file otherwise (%1). Your corrections belong to the way it is read now; they are kept for when you choose that again.</source>
        <translation>Receptet läser filen på ett annat sätt (%1). Dina rättelser hör till hur den läses nu; de finns kvar när du väljer det igen.</translation>
    </message>
    <message>
        <source>The recipe reads files otherwise (%1). That does not suit this file, and so it is read as before.</source>
        <translation>Receptet läser filer på ett annat sätt (%1). Det passar inte den här filen, så den läses som förut.</translation>
    </message>
</context>
<context>
    <name>pages::RecordCard</name>
    <message>
        <source>Row to show</source>
        <translation>Rad att visa</translation>
    </message>
    <message>
        <source>Sho&amp;w row</source>
        <translation>Visa &amp;rad</translation>
    </message>
    <message>
        <source>The record as it will be sent</source>
        <translation>Posten så som den skickas</translation>
    </message>
    <message>
        <source>Row %1 as it will be sent</source>
        <translation>Rad %1 så som den skickas</translation>
    </message>
</context>
<context>
    <name>pages::RecordsPart</name>
    <message>
        <source>Save as &amp;XDM JSON…</source>
        <translation>Spara som &amp;XDM-JSON…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Writes the records into a file, byte for byte as they would be sent. Nothing is sent.</source>
        <translation>Skriver posterna till en fil, byte för byte som de skulle skickas. Ingenting skickas.</translation>
    </message>
    <message>
        <source>Nothing of the file stays.</source>
        <translation>Inget av filen blir kvar.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>The records are being written.</source>
        <translation>Posterna skrivs.</translation>
    </message>
    <message>
        <source>Nothing of the file stays when you stop it.</source>
        <translation>Inget av filen blir kvar om du stoppar.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were written into %1.</source>
        <translation>
            <numerusform>%Ln post skrevs till %1.</numerusform>
            <numerusform>%Ln poster skrevs till %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is in %1, and only you can read it.</source>
        <translation>Filen ligger i %1 och bara du kan läsa den.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sparades inte</translation>
    </message>
    <message>
        <source>Save as XDM JSON</source>
        <translation>Spara som XDM-JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-filer (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
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
        <translation>&amp;Hela cellen</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Skilj på versaler och gemener</translation>
    </message>
    <message>
        <source>&amp;Only in the rows shown</source>
        <translation>&amp;Bara på raderna som visas</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Sök och ersätt</translation>
    </message>
    <message>
        <source>Every column</source>
        <translation>Alla kolumner</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>S&amp;ök efter</translation>
    </message>
    <message>
        <source>Re&amp;place with</source>
        <translation>&amp;Ersätt med</translation>
    </message>
    <message>
        <source>In &amp;column</source>
        <translation>I &amp;kolumnen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>Skriv vad du söker.</translation>
    </message>
    <message>
        <source>There is no such text.</source>
        <translation>Det finns ingen sådan text.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would change.</source>
        <translation>
            <numerusform>%Ln cell skulle ändras.</numerusform>
            <numerusform>%Ln celler skulle ändras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They lie in %Ln row(s).</source>
        <translation>
            <numerusform>Den finns på %Ln rad.</numerusform>
            <numerusform>De finns på %Ln rader.</numerusform>
        </translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>&amp;Reguljärt uttryck</translation>
    </message>
    <message>
        <source>In the replacement \0 stands for what was found, \1 for the first group in ( ), and so on.</source>
        <translation>I ersättningen står \0 för det som hittades, \1 för den första gruppen i ( ), och så vidare.</translation>
    </message>
</context>
<context>
    <name>pages::RescuePanel</name>
    <message>
        <source>Fewer</source>
        <translation>Färre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln till</numerusform>
            <numerusform>%Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer suggestions</source>
        <translation>Färre förslag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more suggestion(s)</source>
        <translation>
            <numerusform>%Ln förslag till</numerusform>
            <numerusform>%Ln förslag till</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Visa alla rader</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Visa dem</translation>
    </message>
</context>
<context>
    <name>pages::ResumePart</name>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>i dag %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation>i går %1</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Övning</translation>
    </message>
    <message>
        <source>The file has changed since. What was sent and what would follow might not belong together, so it cannot go on. Put the earlier file back, or stop this upload and import the new one.</source>
        <translation>Filen har ändrats sedan dess. Det som skickades och det som skulle följa kanske inte hör ihop, så det går inte att fortsätta. Lägg tillbaka den tidigare filen, eller stoppa den här uppladdningen och importera den nya.</translation>
    </message>
    <message>
        <source>The file is no longer at its place. Put it back there, or connect the drive on which it lies, and open the program again.</source>
        <translation>Filen finns inte längre på sin plats. Lägg tillbaka den där, eller anslut enheten som den ligger på, och öppna programmet igen.</translation>
    </message>
    <message>
        <source>Forget it here</source>
        <translation>Glöm den här</translation>
    </message>
    <message>
        <source>Or start something new.</source>
        <translation>Eller börja med något nytt.</translation>
    </message>
    <message>
        <source>New import</source>
        <translation>Ny import</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Gjordes inte</translation>
    </message>
    <message>
        <source>Each can go on where it stopped, as long as its file has not changed.</source>
        <translation>Var och en kan fortsätta där den stannade, så länge dess fil inte har ändrats.</translation>
    </message>
    <message>
        <source>It can go on where it stopped. The file has not changed since.</source>
        <translation>Den kan fortsätta där den stannade. Filen har inte ändrats sedan dess.</translation>
    </message>
    <message>
        <source>It stopped before all rows were sent.</source>
        <translation>Den stannade innan alla rader hade skickats.</translation>
    </message>
    <message>
        <source>%1 of %2 rows sent</source>
        <translation>%1 av %2 rader skickade</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppar…</translation>
    </message>
    <message>
        <source>Stop and discard…</source>
        <translation>Stoppa och kassera…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbörjad</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Senaste steg</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Går till</translation>
    </message>
    <message>
        <source>the practice platform on this computer</source>
        <translation>övningsplattformen på den här datorn</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandlåda</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datauppsättning</translation>
    </message>
    <message>
        <source>Number of the import</source>
        <translation>Importens nummer</translation>
    </message>
    <message>
        <source>Stop this upload for good?</source>
        <translation>Stoppa den här uppladdningen för gott?</translation>
    </message>
    <message>
        <source>Stop the upload of %1 for good?</source>
        <translation>Stoppa uppladdningen av %1 för gott?</translation>
    </message>
    <message>
        <source>The rest is not sent. What was sent and not yet taken in is thrown away, if the platform still allows it. What the platform has already taken in stays there and cannot be called back. Your file is not touched.</source>
        <translation>Resten skickas inte. Det som har skickats men inte lästs in kasseras, om plattformen fortfarande tillåter det. Det som plattformen redan har läst in stannar där och kan inte tas tillbaka. Din fil rörs inte.</translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation>Stoppa och kassera</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll den</translation>
    </message>
    <message>
        <source>It could not be ended.</source>
        <translation>Den kunde inte avslutas.</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Avslutades inte</translation>
    </message>
    <message>
        <source>Or forget it on this computer: then it is not offered again, and the platform gives up by itself what is never completed.</source>
        <translation>Eller glöm den på den här datorn: då erbjuds den inte igen, och plattformen ger själv upp det som aldrig slutförs.</translation>
    </message>
    <message>
        <source>It has come to its end all the same.</source>
        <translation>Den har ändå nått sitt slut.</translation>
    </message>
    <message>
        <source>Already taken in</source>
        <translation>Redan inläst</translation>
    </message>
    <message>
        <source>The platform had already taken this upload in, so it could not be discarded.</source>
        <translation>Plattformen hade redan läst in den här uppladdningen, så den kunde inte kastas.</translation>
    </message>
    <message>
        <source>What is there cannot be called back by this program.</source>
        <translation>Det som finns där kan inte återkallas av det här programmet.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Jag förstår</translation>
    </message>
</context>
<context>
    <name>pages::ReviewHeadings</name>
    <message>
        <source>Rows that are ready</source>
        <translation>Rader som är klara</translation>
    </message>
    <message>
        <source>These rows are sent as they stand here.</source>
        <translation>De här raderna skickas så som de står här.</translation>
    </message>
    <message>
        <source>Fix rows without an email</source>
        <translation>Rätta rader utan e-post</translation>
    </message>
    <message>
        <source>A profile needs an email address: it is what links a customer to what they do in the store. Rows without one are not sent.</source>
        <translation>En profil behöver en e-postadress: det är den som kopplar en kund till det kunden gör i butiken. Rader utan e-post skickas inte.</translation>
    </message>
    <message>
        <source>Fix addresses that cannot be right</source>
        <translation>Rätta adresser som inte kan stämma</translation>
    </message>
    <message>
        <source>Nobody can be reached at these addresses, and no profile would be made of them. Rows with such an address are not sent.</source>
        <translation>Ingen kan nås på de här adresserna, och det skulle inte bli någon profil av dem. Rader med en sådan adress skickas inte.</translation>
    </message>
    <message>
        <source>Rows with an email that another row has</source>
        <translation>Rader med en e-post som en annan rad har</translation>
    </message>
    <message>
        <source>Of the rows with one address the last is sent. Change an address if these are different customers.</source>
        <translation>Av raderna med samma adress skickas den sista. Ändra en adress om det är olika kunder.</translation>
    </message>
    <message>
        <source>Other values to check</source>
        <translation>Andra värden att kontrollera</translation>
    </message>
    <message>
        <source>A marked value does not fit its field: the row is sent without it. A row that lacks a required value is not sent.</source>
        <translation>Ett markerat värde passar inte sitt fält: raden skickas utan det. En rad som saknar ett obligatoriskt värde skickas inte.</translation>
    </message>
    <message>
        <source>Rows that you left out</source>
        <translation>Rader som du har utelämnat</translation>
    </message>
    <message>
        <source>These rows are not sent.</source>
        <translation>De här raderna skickas inte.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alla rader</translation>
    </message>
    <message>
        <source>Every row of the file as it stands now.</source>
        <translation>Alla filens rader så som de ser ut nu.</translation>
    </message>
    <message>
        <source>The file is still being read</source>
        <translation>Filen läses fortfarande</translation>
    </message>
    <message>
        <source>Rows without an email, and other things to fix, are shown here.</source>
        <translation>Rader utan e-post, och annat att rätta, visas här.</translation>
    </message>
    <message>
        <source>The rows are not all known</source>
        <translation>Alla rader är inte kända</translation>
    </message>
    <message>
        <source>Only a file that was read whole can be checked.</source>
        <translation>Bara en fil som är helt läst kan kontrolleras.</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>Kontrollerar varje rad</translation>
    </message>
    <message>
        <source>Rows without an email, and other things to fix, are shown here. Nothing is sent.</source>
        <translation>Rader utan e-post, och annat att rätta, visas här. Ingenting skickas.</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>Kontrollen stoppades</translation>
    </message>
    <message>
        <source>Rows can be sent once all of them are checked.</source>
        <translation>Rader kan skickas när alla har kontrollerats.</translation>
    </message>
    <message>
        <source>The rows could not be checked</source>
        <translation>Raderna kunde inte kontrolleras</translation>
    </message>
    <message>
        <source>Every row has an email</source>
        <translation>Alla rader har en e-post</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are ready. Nothing has to be fixed.</source>
        <translation>
            <numerusform>%Ln rad är klar. Inget behöver rättas.</numerusform>
            <numerusform>%Ln rader är klara. Inget behöver rättas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is ready to be sent.</source>
        <translation>Ingen rad är klar att skickas.</translation>
    </message>
    <message>
        <source>No row is without an email.</source>
        <translation>Ingen rad saknar e-post.</translation>
    </message>
    <message>
        <source>No row has an invalid email.</source>
        <translation>Ingen rad har en ogiltig e-post.</translation>
    </message>
    <message>
        <source>No row has the email of another.</source>
        <translation>Ingen rad har samma e-post som en annan.</translation>
    </message>
    <message>
        <source>There are no other values to check.</source>
        <translation>Det finns inga andra värden att kontrollera.</translation>
    </message>
    <message>
        <source>You have left out no row.</source>
        <translation>Du har inte utelämnat någon rad.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Filen har inga rader.</translation>
    </message>
</context>
<context>
    <name>pages::ReviewMendingPart</name>
    <message>
        <source>Set a value for all rows shown…</source>
        <translation>Sätt ett värde på alla rader som visas…</translation>
    </message>
    <message>
        <source>Change all rows with this value…</source>
        <translation>Ändra alla rader med detta värde…</translation>
    </message>
    <message>
        <source>Merge duplicates…</source>
        <translation>Slå ihop dubbletter…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy this column of the chosen rows</source>
        <translation>Kopiera den här kolumnen av de valda raderna</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Klistra in…</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln row(s)</source>
        <translation>
            <numerusform>Kopiera %Ln rad</numerusform>
            <numerusform>Kopiera %Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Förslag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not sent, because a later row has the same address.</source>
        <translation>
            <numerusform>%Ln rad skickas inte, för en senare rad har samma adress.</numerusform>
            <numerusform>%Ln rader skickas inte, för en senare rad har samma adress.</numerusform>
        </translation>
    </message>
    <message>
        <source>What only the earlier rows hold is lost, unless you merge them.</source>
        <translation>Det som bara de tidigare raderna har går förlorat, om du inte slår ihop dem.</translation>
    </message>
    <message>
        <source>At most %1 rows can be copied at once.</source>
        <translation>Högst %1 rader kan kopieras på en gång.</translation>
    </message>
    <message>
        <source>Export these rows to a file instead.</source>
        <translation>Exportera raderna till en fil i stället.</translation>
    </message>
    <message>
        <source>These rows are too much to copy at once.</source>
        <translation>Raderna är för mycket att kopiera på en gång.</translation>
    </message>
</context>
<context>
    <name>pages::ReviewNotices</name>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Take them up</source>
        <translation>Fortsätt med dem</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Kassera dem</translation>
    </message>
    <message>
        <source>The rows are being written.</source>
        <translation>Raderna skrivs.</translation>
    </message>
    <message>
        <source>Rows are being changed.</source>
        <translation>Rader ändras.</translation>
    </message>
    <message>
        <source>Nothing of it stays when you stop it.</source>
        <translation>Inget av det blir kvar om du stoppar det.</translation>
    </message>
    <message>
        <source>Earlier visit</source>
        <translation>Tidigare besök</translation>
    </message>
    <message numerus="yes">
        <source>You changed %Ln row(s) of this very file before.</source>
        <translation>
            <numerusform>Du har tidigare ändrat %Ln rad i den här filen.</numerusform>
            <numerusform>Du har tidigare ändrat %Ln rader i den här filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take your changes up where you left them, or begin with the file as it is.</source>
        <translation>Fortsätt med dina ändringar där du slutade, eller börja med filen som den är.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sparades inte</translation>
    </message>
    <message>
        <source>Your changes are in this window only. %1</source>
        <translation>Dina ändringar finns bara i det här fönstret. %1</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>Det gick inte</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporterat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written.</source>
        <translation>
            <numerusform>%Ln rad skrevs.</numerusform>
            <numerusform>%Ln rader skrevs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Exporterades inte</translation>
    </message>
</context>
<context>
    <name>pages::ReviewPage</name>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Rows are being changed.</source>
        <translation>Rader ändras.</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>Filen läses fortfarande.</translation>
    </message>
    <message>
        <source>The file has not been read whole.</source>
        <translation>Filen har inte lästs helt.</translation>
    </message>
    <message>
        <source>The rows are being checked.</source>
        <translation>Raderna kontrolleras.</translation>
    </message>
    <message>
        <source>The rows have not been checked.</source>
        <translation>Raderna har inte kontrollerats.</translation>
    </message>
    <message>
        <source>The rows could not be checked.</source>
        <translation>Raderna kunde inte kontrolleras.</translation>
    </message>
    <message>
        <source>No row can be sent: none has an email that can be used.</source>
        <translation>Ingen rad kan skickas: ingen har en e-post som kan användas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 av %Ln rad</numerusform>
            <numerusform>%1 av %Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln ändrad</numerusform>
            <numerusform>%Ln ändrade</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>inte sparat</translation>
    </message>
    <message>
        <source>saved as you go</source>
        <translation>sparas löpande</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>sparar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) ready</source>
        <translation>
            <numerusform>%Ln rad klar</numerusform>
            <numerusform>%Ln rader klara</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Restore the row as in the file</source>
        <translation>Återställ raden som i filen</translation>
    </message>
    <message numerus="yes">
        <source>Bring %Ln row(s) back</source>
        <translation>
            <numerusform>Ta med %Ln rad igen</numerusform>
            <numerusform>Ta med %Ln rader igen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln row(s) out</source>
        <translation>
            <numerusform>Utelämna %Ln rad</numerusform>
            <numerusform>Utelämna %Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nästa problem</translation>
    </message>
    <message>
        <source>Export these rows</source>
        <translation>Exportera de här raderna</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
        <source>%1-to-fix.csv</source>
        <comment>name of a file: rows that are to be mended</comment>
        <translation>%1-att-rätta.csv</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gör om: %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Använd %1</translation>
    </message>
</context>
<context>
    <name>pages::ReviewState</name>
    <message>
        <source>The rows are checked as soon as the whole file is read.</source>
        <translation>Raderna kontrolleras så snart hela filen är läst.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Läs vidare</translation>
    </message>
    <message>
        <source>The file has not been read whole.</source>
        <translation>Filen har inte lästs helt.</translation>
    </message>
    <message>
        <source>Every row is being checked.</source>
        <translation>Varje rad kontrolleras.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Not every row has been checked.</source>
        <translation>Alla rader har inte kontrollerats.</translation>
    </message>
    <message>
        <source>Check every row</source>
        <translation>Kontrollera varje rad</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) were checked in %1.</source>
        <translation>
            <numerusform>%Ln rad kontrollerades på %1.</numerusform>
            <numerusform>Alla %Ln rader kontrollerades på %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the rows anyway</source>
        <translation>Titta på raderna ändå</translation>
    </message>
</context>
<context>
    <name>pages::ReviewTiles</name>
    <message>
        <source>Ready to send</source>
        <translation>Klara att skickas</translation>
    </message>
    <message>
        <source>Missing email</source>
        <translation>E-post saknas</translation>
    </message>
    <message>
        <source>Invalid email</source>
        <translation>Ogiltig e-post</translation>
    </message>
    <message>
        <source>Duplicate email</source>
        <translation>Dubblett av e-post</translation>
    </message>
    <message>
        <source>Other values to check</source>
        <translation>Andra värden att kontrollera</translation>
    </message>
    <message>
        <source>Shows these rows</source>
        <translation>Visar de här raderna</translation>
    </message>
    <message>
        <source>Left out by you: %1</source>
        <translation>Utelämnade av dig: %1</translation>
    </message>
    <message>
        <source>All rows: %1</source>
        <translation>Alla rader: %1</translation>
    </message>
</context>
<context>
    <name>pages::ReviewTools</name>
    <message>
        <source>Find and replace…</source>
        <translation>Sök och ersätt…</translation>
    </message>
    <message>
        <source>Fill from another column…</source>
        <translation>Fyll från en annan kolumn…</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Utelämna de här raderna</translation>
    </message>
    <message>
        <source>Export these rows…</source>
        <translation>Exportera de här raderna…</translation>
    </message>
    <message>
        <source>↶</source>
        <comment>a sign for Undo</comment>
        <translation>↶</translation>
    </message>
    <message>
        <source>↶ Undo</source>
        <translation>↶ Ångra</translation>
    </message>
    <message>
        <source>↷</source>
        <comment>a sign for Redo</comment>
        <translation>↷</translation>
    </message>
    <message>
        <source>↷ Redo</source>
        <translation>↷ Gör om</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Inget att ångra</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gör om: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Inget att göra om</translation>
    </message>
    <message>
        <source>Bring these rows back</source>
        <translation>Ta med de här raderna igen</translation>
    </message>
    <message>
        <source>Leave out the chosen row, %1</source>
        <translation>Utelämna den valda raden, %1</translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %Ln chosen row(s)</source>
        <translation>
            <numerusform>Utelämna %Ln vald rad</numerusform>
            <numerusform>Utelämna %Ln valda rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back the chosen row, %1</source>
        <translation>Ta med den valda raden igen, %1</translation>
    </message>
    <message numerus="yes">
        <source>Bring back the %Ln chosen row(s)</source>
        <translation>
            <numerusform>Ta med %Ln vald rad igen</numerusform>
            <numerusform>Ta med %Ln valda rader igen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %Ln row(s) shown</source>
        <translation>
            <numerusform>Utelämna %Ln rad som visas</numerusform>
            <numerusform>Utelämna alla %Ln rader som visas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back all %Ln row(s) shown</source>
        <translation>
            <numerusform>Ta med %Ln rad som visas igen</numerusform>
            <numerusform>Ta med alla %Ln rader som visas igen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at most %1 rows, or all of them.</source>
        <translation>Välj högst %1 rader, eller alla.</translation>
    </message>
    <message>
        <source>↶ Undo: %1</source>
        <translation>↶ Ångra: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>More ways to change many rows</source>
        <translation>Fler sätt att ändra många rader</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Sök…</translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>Fyll…</translation>
    </message>
</context>
<context>
    <name>pages::RowButton</name>
    <message>
        <source>Show row %1</source>
        <translation>Visa rad %1</translation>
    </message>
</context>
<context>
    <name>pages::SecretPart</name>
    <message>
        <source>Goes to the system&apos;s keychain once the platform has accepted it. Where no keychain answers, it is kept until you close the program, and in no file.</source>
        <translation>Läggs i systemets nyckelring när plattformen har godtagit den. Om ingen nyckelring svarar behålls den tills du stänger programmet, och inte i någon fil.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Client secret of the connection “%1”</source>
        <translation>Klienthemlighet för anslutningen ”%1”</translation>
    </message>
</context>
<context>
    <name>pages::SourcePage</name>
    <message>
        <source>Practise first</source>
        <translation>Öva först</translation>
    </message>
    <message>
        <source>Adobe Commerce</source>
        <translation>Adobe Commerce</translation>
    </message>
    <message>
        <source>Export customers as CSV from System › Data Transfer › Export, then continue here.</source>
        <translation>Exportera kunderna som CSV från System › Data Transfer › Export och fortsätt sedan här.</translation>
    </message>
    <message>
        <source>A CRM or shop</source>
        <translation>Ett CRM eller en butik</translation>
    </message>
    <message>
        <source>Salesforce, Dynamics, HubSpot, Shopify … see whether a connector exists.</source>
        <translation>Salesforce, Dynamics, HubSpot, Shopify … se om det finns en källkoppling.</translation>
    </message>
    <message>
        <source>I have a CSV file</source>
        <translation>Jag har en CSV-fil</translation>
    </message>
    <message>
        <source>From any system. Continue with the file.</source>
        <translation>Från vilket system som helst. Fortsätt med filen.</translation>
    </message>
    <message>
        <source>What the file should look like</source>
        <translation>Hur filen ska se ut</translation>
    </message>
    <message>
        <source>One customer a row, and a first row with the names of the columns. Comma, semicolon, tab or bar between them; UTF-8. One column holds the email address: it is what a profile hangs on.</source>
        <translation>En kund per rad och en första rad med kolumnernas namn. Komma, semikolon, tabb eller lodstreck mellan dem; UTF-8. En kolumn innehåller e-postadressen: det är den som profilen hänger på.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>The storefront’s createAccount event says that a shopper tried to sign up. It does not bring your existing customers, nor their names and addresses, into Profile. This upload does; what they do in the store joins them by email address once they sign in or order.</source>
        <translation>Butikens händelse createAccount säger att en besökare försökte skapa ett konto. Den för inte in dina befintliga kunder, eller deras namn och adresser, i Profile. Det gör den här uppladdningen; det som de gör i butiken kopplas till dem via e-postadressen så snart de loggar in eller beställer.</translation>
    </message>
    <message>
        <source>Accounts that are made or changed from now on can follow by themselves: Customer profiles in Data Connection, with a dataset and a schema of its own.</source>
        <translation>Konton som skapas eller ändras från och med nu kan följa av sig själva: Customer profiles i Data Connection, med en egen datauppsättning och ett eget schema.</translation>
    </message>
    <message>
        <source>How to export from Adobe Commerce</source>
        <translation>Så exporterar du från Adobe Commerce</translation>
    </message>
    <message>
        <source>In the Admin, open &lt;b&gt;System › Data Transfer › Export&lt;/b&gt;.</source>
        <translation>Öppna &lt;b&gt;System › Data Transfer › Export&lt;/b&gt; i Admin.</translation>
    </message>
    <message>
        <source>Entity type: &lt;b&gt;Customers Main File&lt;/b&gt;. Format: &lt;b&gt;CSV&lt;/b&gt;.</source>
        <translation>Entity type: &lt;b&gt;Customers Main File&lt;/b&gt;. Format: &lt;b&gt;CSV&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Continue&lt;/b&gt;; when the export has run, download it from the list on that page of the Admin.</source>
        <translation>Tryck på &lt;b&gt;Continue&lt;/b&gt;; när exporten har körts hämtar du den från listan på samma sida i Admin.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Customers Main File&lt;/b&gt; is the right one for most: a row per customer, with name, email and birth date. &lt;b&gt;Customer Addresses&lt;/b&gt; brings addresses; all rows of a customer become one record. A &lt;b&gt;single file&lt;/b&gt; with both, as migrations make it, is understood, too.</source>
        <translation>&lt;b&gt;Customers Main File&lt;/b&gt; är rätt för de flesta: en rad per kund, med namn, e-post och födelsedatum. &lt;b&gt;Customer Addresses&lt;/b&gt; ger adresser; alla rader för en kund blir en post. En &lt;b&gt;gemensam fil&lt;/b&gt; med båda, som vid migreringar, fungerar också.</translation>
    </message>
    <message>
        <source>Password hashes and reset tokens in such exports are recognised and never uploaded.</source>
        <translation>Lösenordshashar och återställningstoken i sådana exporter känns igen och laddas aldrig upp.</translation>
    </message>
    <message>
        <source>An upload was interrupted</source>
        <translation>En uppladdning avbröts</translation>
    </message>
    <message>
        <source>Where do your customers live?</source>
        <translation>Var finns dina kunder?</translation>
    </message>
    <message>
        <source>Experience Platform can read some systems by itself, on a schedule. If yours is one of them, a source connector is the better road; if not, upload a CSV file here.</source>
        <translation>Experience Platform kan själv läsa vissa system, enligt en tidsplan. Om ditt är ett av dem är en källkoppling en bättre väg; annars laddar du upp en CSV-fil här.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Övning</translation>
    </message>
    <message>
        <source>You are practising: all steps are real but the platform.</source>
        <translation>Du övar: alla steg är på riktigt utom plattformen.</translation>
    </message>
    <message>
        <source>The Destination step is where you choose a real connection instead.</source>
        <translation>I steget Mål väljer du en riktig anslutning i stället.</translation>
    </message>
    <message>
        <source>First time?</source>
        <translation>Första gången?</translation>
    </message>
    <message>
        <source>Try it with a practice platform on this computer: the same steps, and nothing leaves it.</source>
        <translation>Prova med en övningsplattform på den här datorn: samma steg, och ingenting lämnar den.</translation>
    </message>
    <message>
        <source>Continue the interrupted upload, or start a new import.</source>
        <translation>Fortsätt den avbrutna uppladdningen, eller starta en ny import.</translation>
    </message>
</context>
<context>
    <name>pages::StayAwake</name>
    <message>
        <source>Customers are being uploaded</source>
        <translation>Kunder laddas upp</translation>
    </message>
</context>
<context>
    <name>pages::SummaryPage</name>
    <message>
        <source>Upload now?</source>
        <translation>Ladda upp nu?</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet. Please look once more.</source>
        <translation>Ingenting har lämnat den här datorn än. Titta igenom en gång till.</translation>
    </message>
    <message>
        <source>&amp;Upload now</source>
        <translation>&amp;Ladda upp nu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Rows that are sent</source>
        <translation>Rader som skickas</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Utelämnade rader</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Anslutning</translation>
    </message>
    <message>
        <source>Practice, on this computer</source>
        <translation>Övning, på den här datorn</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandlåda</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (produktion)</translation>
    </message>
    <message>
        <source>%1 (development)</source>
        <translation>%1 (utveckling)</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datauppsättning</translation>
    </message>
    <message>
        <source>Real-Time Customer Profile</source>
        <translation>Real-Time Customer Profile</translation>
    </message>
    <message>
        <source>On: the rows become profiles</source>
        <translation>På: raderna blir profiler</translation>
    </message>
    <message>
        <source>Off: the rows are stored only</source>
        <translation>Av: raderna sparas bara</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Ändras</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>Once the platform has ingested the rows, they cannot be taken back by this program.</source>
        <translation>När plattformen har läst in raderna kan programmet inte ta tillbaka dem.</translation>
    </message>
    <message>
        <source>Switching the dataset on later does not make profiles of these rows.</source>
        <translation>Att slå på datauppsättningen senare gör inte profiler av de här raderna.</translation>
    </message>
    <message>
        <source>Until then you can pause, go on, or stop and discard. Your file is not changed.</source>
        <translation>Fram till dess kan du pausa, fortsätta, eller stoppa och kassera. Din fil ändras inte.</translation>
    </message>
    <message>
        <source>The destination is not ready any more. Go back and look at its checks.</source>
        <translation>Målet är inte längre klart. Gå tillbaka och titta på dess kontroller.</translation>
    </message>
    <message>
        <source>The rows are still being checked.</source>
        <translation>Raderna kontrolleras fortfarande.</translation>
    </message>
    <message>
        <source>After this there is no way back to the pages before.</source>
        <translation>Efter det här går det inte att gå tillbaka till de tidigare sidorna.</translation>
    </message>
    <message>
        <source>Upload to production?</source>
        <translation>Ladda upp till produktion?</translation>
    </message>
    <message>
        <source>%1 profiles go to the production sandbox “%2”.</source>
        <translation>%1 profiler skickas till produktionssandlådan ”%2”.</translation>
    </message>
    <message>
        <source>Real customers&apos; profiles are made or changed. That cannot be taken back.</source>
        <translation>Riktiga kunders profiler skapas eller ändras. Det kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>Upload to production</source>
        <translation>Ladda upp till produktion</translation>
    </message>
    <message>
        <source>Another upload is still under way or being ended.</source>
        <translation>En annan uppladdning pågår fortfarande eller håller på att avslutas.</translation>
    </message>
    <message>
        <source>%1 of %2, as %3 customers</source>
        <translation>%1 av %2, som %3 kunder</translation>
    </message>
    <message>
        <source>Values left out</source>
        <translation>Utelämnade värden</translation>
    </message>
    <message>
        <source>%1, because their fields do not take them; their rows are sent without them</source>
        <translation>%1, eftersom deras fält inte tar emot dem; raderna skickas utan dem</translation>
    </message>
    <message>
        <source>The schema will be enabled for Profile. This cannot be undone.</source>
        <translation>Schemat aktiveras för Profile. Det kan inte ångras.</translation>
    </message>
    <message>
        <source>The dataset will be enabled for Profile before the first row is sent.</source>
        <translation>Datauppsättningen aktiveras för Profile innan den första raden skickas.</translation>
    </message>
    <message>
        <source>The records are still being written into a file.</source>
        <translation>Posterna skrivs fortfarande till en fil.</translation>
    </message>
</context>
<context>
    <name>pages::UnknownFieldsNotice</name>
    <message>
        <source>Use the &amp;nearest fields</source>
        <translation>Använd de &amp;närmaste fälten</translation>
    </message>
    <message>
        <source>Leave them &amp;out</source>
        <translation>&amp;Utelämna dem</translation>
    </message>
    <message>
        <source>Nearest: %1, …</source>
        <comment>columns, each with a field</comment>
        <translation>Närmast: %1 …</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a column, then a field</comment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>Not in the schema</source>
        <translation>Inte i schemat</translation>
    </message>
    <message>
        <source>Choose other fields for them, or leave them out.</source>
        <translation>Välj andra fält för dem, eller utelämna dem.</translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <comment>columns, each with a field</comment>
        <translation>Närmast: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that are to be filled are not in the schema “%1”.</source>
        <translation>
            <numerusform>%n fält som ska fyllas finns inte i schemat ”%1”.</numerusform>
            <numerusform>%n fält som ska fyllas finns inte i schemat ”%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen sandbox has no identity namespace %1.</source>
        <comment>one or several</comment>
        <translation>Den valda sandlådan har ingen identitetsnamnrymd %1.</translation>
    </message>
    <message>
        <source>Not in the sandbox</source>
        <translation>Finns inte i sandlådan</translation>
    </message>
</context>
<context>
    <name>pages::UploadPage</name>
    <message>
        <source>Upload</source>
        <translation>Uppladdning</translation>
    </message>
    <message>
        <source>Close, go on later</source>
        <translation>Stäng, fortsätt senare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Dataset %1 · sandbox %2</source>
        <translation>Datauppsättning %1 · sandlåda %2</translation>
    </message>
    <message>
        <source>Sent and verified</source>
        <translation>Skickat och verifierat</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>pages::UploadPart</name>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Försök nu</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Stop and discard…</source>
        <translation>&amp;Stoppa och kassera…</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Visa &amp;detaljer</translation>
    </message>
    <message>
        <source>How far the upload is</source>
        <translation>Hur långt uppladdningen har kommit</translation>
    </message>
    <message>
        <source>Speed of the upload</source>
        <translation>Uppladdningens hastighet</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Vad som har hänt</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>Dölj &amp;detaljer</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>F&amp;ortsätt</translation>
    </message>
    <message>
        <source>Stop and discard?</source>
        <translation>Stoppa och kassera?</translation>
    </message>
    <message>
        <source>The import is ended for good and cannot be gone on with.</source>
        <translation>Importen avslutas för gott och kan inte fortsättas.</translation>
    </message>
    <message>
        <source>The platform is asked to throw away what has arrived; then nothing of it is ingested. Should it have taken a batch over by then, that cannot be taken back, and you will be told. A schema or dataset that was enabled for Profile stays enabled. Your file and your corrections stay as they are.</source>
        <translation>Plattformen ombeds kassera det som har kommit fram; då läses ingenting av det in. Om den då redan har tagit över en batch kan det inte tas tillbaka, och du får veta det. Ett schema eller en datauppsättning som har aktiverats för Profile förblir aktiverat. Din fil och dina rättelser blir kvar som de är.</translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation>Stoppa och kassera</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll den</translation>
    </message>
</context>
<context>
    <name>pages::ValueDialog</name>
    <message>
        <source>Set a value</source>
        <translation>Sätt ett värde</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Sätt</translation>
    </message>
    <message>
        <source>Only where the cell is &amp;empty</source>
        <translation>Bara där cellen är &amp;tom</translation>
    </message>
    <message numerus="yes">
        <source>In all %Ln row(s) shown. You can undo it.</source>
        <translation>
            <numerusform>På den %Ln rad som visas. Du kan ångra det.</numerusform>
            <numerusform>På alla %Ln rader som visas. Du kan ångra det.</numerusform>
        </translation>
    </message>
    <message>
        <source>In &amp;column</source>
        <translation>I &amp;kolumn</translation>
    </message>
    <message>
        <source>&amp;New value</source>
        <translation>&amp;Nytt värde</translation>
    </message>
    <message>
        <source>Type the value.</source>
        <translation>Skriv värdet.</translation>
    </message>
    <message>
        <source>They would be left empty.</source>
        <translation>De skulle bli tomma.</translation>
    </message>
</context>
<context>
    <name>pages::ValuesPart</name>
    <message>
        <source>Values of the column and what is sent for them</source>
        <translation>Kolumnens värden och vad som skickas för dem</translation>
    </message>
    <message>
        <source>Another text…</source>
        <translation>En annan text…</translation>
    </message>
    <message>
        <source>Do not send this value</source>
        <translation>Skicka inte det här värdet</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Som föreslaget</translation>
    </message>
</context>
<context>
    <name>profile-uploader</name>
    <message>
        <source>Takes a CSV of customers to Real-Time Customer Profile, step by step.</source>
        <translation>Tar en CSV med kunder till Real-Time Customer Profile, steg för steg.</translation>
    </message>
    <message>
        <source>Send to a platform on this computer, for practice.</source>
        <translation>Skicka till en plattform på den här datorn, för övning.</translation>
    </message>
    <message>
        <source>CSV file to begin with.</source>
        <translation>CSV-fil att börja med.</translation>
    </message>
</context>
<context>
    <name>session::Exports</name>
    <message>
        <source>Adobe Commerce “Customers Main File”</source>
        <translation>Adobe Commerce ”Customers Main File”</translation>
    </message>
    <message>
        <source>Adobe Commerce “Customer Addresses”</source>
        <translation>Adobe Commerce ”Customer Addresses”</translation>
    </message>
    <message>
        <source>Adobe Commerce “Customers and Addresses (single file)”</source>
        <translation>Adobe Commerce ”Customers and Addresses (single file)”</translation>
    </message>
    <message>
        <source>Adobe Commerce “All Customers” grid</source>
        <translation>Adobe Commerce ”All Customers”-tabell</translation>
    </message>
    <message>
        <source>Adobe Commerce “Customer Finances”</source>
        <translation>Adobe Commerce ”Customer Finances”</translation>
    </message>
    <message>
        <source>Salesforce contact report</source>
        <translation>Salesforce-kontaktrapport</translation>
    </message>
    <message>
        <source>Salesforce data export</source>
        <translation>Salesforce-dataexport</translation>
    </message>
    <message>
        <source>Dynamics 365 contacts</source>
        <translation>Dynamics 365-kontakter</translation>
    </message>
    <message>
        <source>HubSpot contacts</source>
        <translation>HubSpot-kontakter</translation>
    </message>
    <message>
        <source>Mailchimp audience</source>
        <translation>Mailchimp-målgrupp</translation>
    </message>
    <message>
        <source>Klaviyo profiles</source>
        <translation>Klaviyo-profiler</translation>
    </message>
    <message>
        <source>Shopify customers</source>
        <translation>Shopify-kunder</translation>
    </message>
    <message>
        <source>WooCommerce customers</source>
        <translation>WooCommerce-kunder</translation>
    </message>
    <message>
        <source>WooCommerce users</source>
        <translation>WooCommerce-användare</translation>
    </message>
    <message>
        <source>Zoho CRM contacts</source>
        <translation>Zoho CRM-kontakter</translation>
    </message>
    <message>
        <source>Pipedrive people</source>
        <translation>Pipedrive-personer</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>Google Kontakter</translation>
    </message>
    <message>
        <source>Google Contacts, older form</source>
        <translation>Google Kontakter, äldre format</translation>
    </message>
    <message>
        <source>Outlook contacts</source>
        <translation>Outlook-kontakter</translation>
    </message>
    <message>
        <source>Apollo contacts</source>
        <translation>Apollo-kontakter</translation>
    </message>
    <message>
        <source>ActiveCampaign contacts</source>
        <translation>ActiveCampaign-kontakter</translation>
    </message>
    <message>
        <source>This row goes on with the customer above it: it becomes part of that record.</source>
        <translation>Den här raden fortsätter kunden ovanför: den blir en del av den posten.</translation>
    </message>
    <message>
        <source>This row has no email address and is not sent.</source>
        <translation>Den här raden har ingen e-postadress och skickas inte.</translation>
    </message>
    <message>
        <source>The email address of this row is not valid, so the row is not sent.</source>
        <translation>Radens e-postadress är inte giltig, så raden skickas inte.</translation>
    </message>
    <message>
        <source>A field that the schema requires has no value in this row, so the row is not sent.</source>
        <translation>Ett fält som schemat kräver har inget värde på den här raden, så raden skickas inte.</translation>
    </message>
    <message>
        <source>This row makes a record larger than the platform takes, so it is not sent.</source>
        <translation>Den här raden gör posten större än vad plattformen tar emot, så den skickas inte.</translation>
    </message>
    <message>
        <source>You left this row out.</source>
        <translation>Du utelämnade den här raden.</translation>
    </message>
    <message>
        <source>This row has not been read yet.</source>
        <translation>Den här raden har inte lästs än.</translation>
    </message>
</context>
<context>
    <name>widgets::RowGrid</name>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
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
        <translation>Om Profile Uploader</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Om</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licens</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Byggt med</translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation>&amp;Byggt med</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Folder of the program&apos;s things</source>
        <translation>Mapp för programmets filer</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Öppna &amp;mappen</translation>
    </message>
    <message>
        <source>Takes a CSV of customers to Real-Time Customer Profile in Adobe Experience Platform, and proves what became of every row.</source>
        <translation>Tar en CSV med kunder till Real-Time Customer Profile i Adobe Experience Platform, och visar svart på vitt vad som hände med varje rad.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Not affiliated with Adobe; Adobe, Adobe Commerce and Adobe Experience Platform are trademarks of Adobe.</source>
        <translation>Fri programvara under GNU General Public License, version 3 eller senare, utan någon garanti. Inte knutet till Adobe; Adobe, Adobe Commerce och Adobe Experience Platform är varumärken som tillhör Adobe.</translation>
    </message>
    <message>
        <source>Corrections, receipts, connections without their secrets and the practice platform lie in this folder, readable by you alone. Secrets lie in the system&apos;s keychain. Nothing is written beside your file.</source>
        <translation>Rättelser, kvitton, anslutningar utan sina hemligheter och övningsplattformen ligger i den här mappen, som bara du kan läsa. Hemligheter ligger i systemets nyckelring. Ingenting skrivs bredvid din fil.</translation>
    </message>
</context>
<context>
    <name>wizard::FooterNote</name>
    <message>
        <source>Before you can go on: %1</source>
        <translation>Innan du kan fortsätta: %1</translation>
    </message>
</context>
<context>
    <name>wizard::HelpWindow</name>
    <message>
        <source>Getting ready</source>
        <translation>Förberedelser</translation>
    </message>
    <message>
        <source>1 Source</source>
        <translation>1 Källa</translation>
    </message>
    <message>
        <source>2 File</source>
        <translation>2 Fil</translation>
    </message>
    <message>
        <source>3 Columns</source>
        <translation>3 Kolumner</translation>
    </message>
    <message>
        <source>4 Review</source>
        <translation>4 Granskning</translation>
    </message>
    <message>
        <source>5 Destination</source>
        <translation>5 Mål</translation>
    </message>
    <message>
        <source>Before the upload</source>
        <translation>Före uppladdningen</translation>
    </message>
    <message>
        <source>6 Upload</source>
        <translation>6 Uppladdning</translation>
    </message>
    <message>
        <source>When it is done</source>
        <translation>När det är klart</translation>
    </message>
    <message>
        <source>What becomes of a row</source>
        <translation>Vad som händer med en rad</translation>
    </message>
    <message>
        <source>Words used here</source>
        <translation>Ord som används här</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Ämnen</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hjälptext</translation>
    </message>
</context>
<context>
    <name>wizard::MainWindow</name>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;About Profile Uploader</source>
        <translation>&amp;Om Profile Uploader</translation>
    </message>
    <message>
        <source>Nothing can be kept</source>
        <translation>Ingenting kan sparas</translation>
    </message>
</context>
<context>
    <name>wizard::Rail</name>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Where customers live</source>
        <translation>Var kunderna finns</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Choose the CSV</source>
        <translation>Välj CSV-filen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Map to profile fields</source>
        <translation>Mappa till profilfält</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Fix rows without email</source>
        <translation>Rätta rader utan e-post</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Dataset and profile flag</source>
        <translation>Datauppsättning och profilreglage</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Uppladdning</translation>
    </message>
    <message>
        <source>Send and verify</source>
        <translation>Skicka och verifiera</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>det här steget</translation>
    </message>
    <message>
        <source>still ahead</source>
        <translation>återstår</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <comment>number, name, done or not</comment>
        <translation>Steg %1, %2: %3</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>☰  Menu</source>
        <translation>☰  Meny</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>F1  Help</source>
        <translation>F1  Hjälp</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hjälp för den här sidan</translation>
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
        <translation>Språket ändras när programmet startas nästa gång.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Name or address, for instance proxy.example.com</source>
        <translation>Namn eller adress, till exempel proxy.example.com</translation>
    </message>
    <message>
        <source>Days for which corrections are kept</source>
        <translation>Antal dagar som rättelser sparas</translation>
    </message>
    <message>
        <source>Counted from the last time the file was opened.</source>
        <translation>Räknas från senaste gången filen öppnades.</translation>
    </message>
    <message>
        <source>Of telephone numbers that are written without one.</source>
        <translation>För telefonnummer som skrivs utan landskod.</translation>
    </message>
    <message>
        <source>Of times that are written without one.</source>
        <translation>För tider som skrivs utan tidszon.</translation>
    </message>
    <message>
        <source>Country of the shop</source>
        <translation>Butikens land</translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation>Butikens tidszon</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>Proxy&amp;värd</translation>
    </message>
    <message>
        <source>Proxy p&amp;ort</source>
        <translation>Proxyp&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Keep corrections</source>
        <translation>&amp;Behåll rättelser</translation>
    </message>
    <message>
        <source>&amp;Country of the shop</source>
        <translation>Butikens &amp;land</translation>
    </message>
    <message>
        <source>&amp;Time zone of the shop</source>
        <translation>Butikens &amp;tidszon</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Den här:</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> dag</numerusform>
            <numerusform> dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The proxy has no name yet.</source>
        <translation>Proxyn har inget namn än.</translation>
    </message>
    <message>
        <source>Type the name or address of the proxy, or choose another kind.</source>
        <translation>Skriv proxyns namn eller adress, eller välj en annan sort.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Sparades inte</translation>
    </message>
    <message>
        <source>Until you close the program the settings hold all the same.</source>
        <translation>Inställningarna gäller ändå tills du stänger programmet.</translation>
    </message>
</context>
<context>
    <name>wizard::Wizard</name>
    <message>
        <source>Take another file?</source>
        <translation>Ta en annan fil?</translation>
    </message>
    <message>
        <source>Go on with %1 instead?</source>
        <translation>Fortsätta med %1 i stället?</translation>
    </message>
    <message>
        <source>Your corrections to %1 are kept on this computer. Open it again to go on with them.</source>
        <translation>Dina rättelser av %1 sparas på den här datorn. Öppna filen igen för att fortsätta med dem.</translation>
    </message>
    <message>
        <source>Take this file</source>
        <translation>Ta den här filen</translation>
    </message>
    <message>
        <source>Stay with the present one</source>
        <translation>Stanna kvar vid den nuvarande</translation>
    </message>
    <message>
        <source>An upload is under way</source>
        <translation>En uppladdning pågår</translation>
    </message>
    <message>
        <source>Another file can be opened when this upload has ended or is paused.</source>
        <translation>En annan fil kan öppnas när den här uppladdningen är klar eller pausad.</translation>
    </message>
    <message>
        <source>New import</source>
        <translation>Ny import</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>&amp;Nästa ›</translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ &amp;Tillbaka</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Utveckling</translation>
    </message>
    <message>
        <source>Close Profile Uploader?</source>
        <translation>Stänga Profile Uploader?</translation>
    </message>
    <message>
        <source>The upload is not finished yet.</source>
        <translation>Uppladdningen är inte klar än.</translation>
    </message>
    <message>
        <source>This import is not finished yet.</source>
        <translation>Den här importen är inte klar än.</translation>
    </message>
    <message>
        <source>What has arrived stays. The upload goes on where it stopped when you open the program again.</source>
        <translation>Det som har kommit fram är kvar. Uppladdningen fortsätter där den stannade när du öppnar programmet igen.</translation>
    </message>
    <message>
        <source>Your corrections are kept on this computer. Open the same file again to go on with them.</source>
        <translation>Dina rättelser sparas på den här datorn. Öppna samma fil igen för att fortsätta med dem.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stanna här</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Your corrections are kept on this computer. Open the same file again and start the upload anew.</source>
        <translation>Inget har skickats ännu. Dina rättelser sparas på den här datorn. Öppna samma fil igen och starta uppladdningen på nytt.</translation>
    </message>
</context>
</TS>
