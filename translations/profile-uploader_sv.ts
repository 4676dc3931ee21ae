<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map the columns as the recipe R says (a file made with map --save-recipe).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the column COLUMN as FIELD, a path such as person.name.firstName. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send the column COLUMN. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;keep&quot; the letter case of email addresses or &quot;fold&quot; it to lower case. By default it is kept for Adobe Commerce exports, because the storefront sends it so, and folded for all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character between fields; \t for a tab. Found by itself when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row is data; columns are called &quot;Column 1&quot; and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the client secret from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the client secret from the file descriptor N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than this command takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: profile-upload %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--delimiter takes one character that is neither a quotation mark nor a line end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--map takes COLUMN=FIELD, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--email-case takes &quot;keep&quot; or &quot;fold&quot;, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--secret-fd takes the number of an open file descriptor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret cannot be read from file descriptor %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came from file descriptor %1 is too long for a client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client secret came from file descriptor %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--practice=URL takes an address such as http://127.0.0.1:8080, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file? Name one CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one CSV file only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Takes a CSV of customers to Real-Time Customer Profile in Adobe Experience Platform.

Usage: profile-upload COMMAND [options]

  run FILE         import a file: check every row, send the good ones, write a receipt
  check FILE       count the rows that would become profiles, and those that would not
  map FILE         show which profile field each column goes to; save it as a recipe
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do: run, check, map, resume, cancel, imports, connection or practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Give the connection a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection %1 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret is in this system&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no connections yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection %1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain of this system answers; a secret that was kept there earlier is still in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps how to sign in to the platform. The client secret goes to this system&apos;s keychain and nowhere else; give it with --secret-stdin, or at each run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add, list or remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name for the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation id, ending in @AdobeOrg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id of the OAuth server-to-server credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scopes, where they are not the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address of the platform; http:// only on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say add NAME, list or remove NAME.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, then the system&apos;s or the platform&apos;s own words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and try again; what has arrived so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the CSV file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may open it and that the drive is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the data as a CSV file first: an import must be able to read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again and check its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while it was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the export has finished, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text: the byte at position %L2 does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8 (in Excel: Save As, &quot;CSV UTF-8&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no header: its first row does not name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a row with the names of the columns first, or say --no-header and name the email column: --map &quot;Column 1=personalEmail.address&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a header but no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again with its customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %L1 of %2 begins a quotation mark that is never closed, so all rows after it would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at that row in a text editor: close the quotation mark, or write it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %L1 of %2 has a cell of more than %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark that is never closed usually causes this; look at that row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %L1 of %2 has more than %L3 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the delimiter is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is mapped to the email address, and without it there are no profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the column: --map &quot;COLUMN=%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the recipe or the option against the header of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds a secret and is never uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset&apos;s schema has no field %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another field, or leave the column out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are mapped to the same field (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists and is something else; writing there would destroy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a recipe that this program understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a new one with &quot;profile-upload map FILE --save-recipe&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema of the dataset cannot be used: it has no fields that a row could fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row can be sent: every row is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;profile-upload check&quot; says why; mend the file or its mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 is not one that a sign-in may be sent to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of the platform begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer; in a company network ask for its root certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an answer that does not come from the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or sign-in page of the network may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s address sends us on to %1, which is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform asked us to wait %L1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform asked us to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on later; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform has a fault of its own (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check client id and client secret in Adobe Developer Console; a secret may have been replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not accept our sign-in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the credential still exists and belongs to this organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in works, but the platform does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator must add the API credential to a role with the needed rights, in Experience Cloud under Permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused the request (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details say why; they help whoever looks after the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not know %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is in this sandbox and that you may see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed %1 at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no active sandbox %1 for this sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential is in no role that has a sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sandbox was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with --sandbox; there are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dataset %1 in this sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one from a profile schema first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one dataset is named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its id instead: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dataset was named, and there is more than one to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with --dataset: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset %1 does not hold profiles: its schema is of another class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a dataset whose schema is based on XDM Individual Profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema of %1 is not enabled for Profile, so its dataset cannot be either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable it with --enable-schema. That cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema of %1 has no primary identity, so its rows would never become profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the email address as primary identity in the schema, or choose another dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary identity of the schema is %1, which is not an email address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a dataset whose primary identity is the email address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform accepted the Profile flag of %1 but did not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in the platform that its schema is enabled for Profile. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;profile-upload connection list&quot; shows what there is, &quot;connection add&quot; makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a connection %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it first, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy organisation id and client id from Adobe Developer Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret of the connection %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it on standard input with --secret-stdin, or add the connection anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain of this system answers, so the secret cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it at each run: --secret-stdin, --secret-fd N, or a file CLIENT_SECRET in $CREDENTIALS_DIRECTORY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your rights on that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room and go on; nothing was sent that is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the drive, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of import %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put aside as %1. Look the batch up in the platform before sending the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of import %1 comes from a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes kept of an earlier visit are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were put aside as %1; the file itself is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes kept in %1 come from a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with that version; changes made here are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window changes rows of this very file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on there; changes made here are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no interrupted import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;profile-upload imports&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another running program works on import %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it finish, or stop it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 is over: there is nothing to go on with or to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;profile-upload imports&quot; shows how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back, then go on; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the file that this import began with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the original back and go on, or cancel this import and begin anew. Two versions are never mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same rows now give other bytes than when this import began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this import and begin anew; what has been sent has no effect until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused the whole batch %1: nothing of it was ingested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt names the rows and the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform has given up on the batch %1 without saying what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the platform about this batch before you send the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the platform made the batch is not known, because it does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on later. At worst an empty batch is left there; it holds no records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch %1 was ended by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: its rows are sent again in a new batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch %1 cannot be stopped any more: the platform is already working on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it finish; the receipt will say what became of every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt cannot be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room there, or name another folder with --receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one with --port, or none for any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on this computer, and practice never leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that begins with http://127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No practice platform answers at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one with &quot;profile-upload practice&quot;, or use --practice alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program already serves the practice platform, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that one, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;profile-upload --help&quot; explains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with &quot;profile-upload resume %1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Shows which profile field each column goes to, how sure that is, and why. Only columns whose match is sure are sent; --map and --leave-out change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the mapping as a recipe, for the next file of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the whole file and counts the rows that would become profiles and those that would not. Sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Email is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later row has the same email and is sent instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the value does not fit and is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a required value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than the platform takes in one record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a customer whose own row is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continues a customer, but none is above it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>Going to the dataset %1 in the sandbox %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its schema will be enabled for Profile. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset will be enabled for Profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset is not enabled for Profile: its rows will not become profiles (--profile switches it on).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was sent. Write its receipt with: profile-upload resume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with: profile-upload resume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is cancelled: nothing of it was ingested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the built-in practice platform; nothing leaves this computer. With =URL: to the one that &quot;profile-upload practice&quot; runs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as --practice=URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send by the connection NAME (see &quot;profile-upload connection&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox. Needed with --connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset, by its id or its name if no other has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the dataset&apos;s Profile flag on if it is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --profile: also enable the schema for Profile if it is not. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do everything but change and send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the receipt into the folder DIR instead of the program&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log each request into FILE: method, path, names, size, hash, status. No secret, no cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit with 1 when more rows than this are left out: a number, or a share such as 2%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the outcome as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to: either --practice or --connection NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--enable-schema is for --profile only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--max-left-out takes a number of rows or a share such as 2%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports a CSV file of customers: maps its columns, checks every row, sends the good ones, and writes a receipt that says what became of each row. Ctrl+C pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with an interrupted import: the one named, or the newest. Nothing is sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import, as &quot;profile-upload imports&quot; lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice platform of this import now runs at URL (also --practice=URL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the receipt into the folder DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log each request into FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit with 1 when more rows than this are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends an interrupted import for good: its open batch is aborted, so nothing of it is ingested. What the platform has already taken over cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which import? &quot;profile-upload imports&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the imports of this computer, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no imports yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>The practice platform runs at %1 until you press Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import into it with: profile-upload run FILE --practice=%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation:   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id:      %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret:  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Dataset %1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the practice platform: the platform&apos;s REST calls, served on this computer only. What is sent to it stays until --reset. GET /practice/records gives every ingested record, GET /practice/profiles every profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on port N; without it, on any that is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew: forget everything it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a batch takes for each of its three steps, in milliseconds, and as much again for every 100,000 rows (1000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what a client needs as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--step takes a number of milliseconds up to 60000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice platform takes no file: import one with &quot;run&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Looked up in Profile: all %1 people asked for are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up in Profile: %1 of %2 people are there; the others usually follow within an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked up in Profile: your licence does not include it. Look in Profiles, Browse, with the namespace Email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up in Profile: the platform did not say whether the people are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*** PRACTICE: nothing left this computer ***</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried out only: nothing was sent and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected by the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values left out of rows that were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records (people)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset: %1, sandbox %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: on. Profiles usually follow within an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: off. The rows are in the dataset only and will not become profiles; that is not mended by switching it on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Go on with: profile-upload resume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before anything was sent. Begin again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of another row&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelled with other capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails put into lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Column &quot;%1&quot;: values that do not fit %2 and are left out: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed, not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform is working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what became of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the file&apos;s fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into Profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>not a header that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known header of %1</source>
        <comment>an export</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual name of this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close to a usual name of this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the values look like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header names a secret: never uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the values look like secrets: never uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensitive: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known, but no profile field takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; fits this field better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schema has no field %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>delegates::EditDelegate</name>
    <message>
        <source>%1, row %2</source>
        <comment>column and row of the cell that is edited</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ColumnsModel</name>
    <message>
        <source>Never uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <comment>one without a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in %1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in %1 of the first %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between sample values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ConnectorsModel</name>
    <message>
        <source>There is a connector for %1. It brings figures of advertisements, no customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a connector for %1 that sends changes as they happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a connector for %1 that runs on a schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a connector for %1. It runs without a schedule of yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::Fields</name>
    <message>
        <source>Identity · %1</source>
        <comment>a further identity of a person, and its namespace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a field&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::FieldsModel</name>
    <message>
        <source>from %1</source>
        <comment>a column of the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field&apos;s name, then its path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field, then a remark on it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::Match</name>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a proposal that a person should look at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <comment>a match without doubt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a reason, as a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, without blanks at its ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the values that the field accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: yes and no become y and n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent from an opt-out: yes becomes n, no becomes y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, as a two-letter code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, by name or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, as a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street: its lines go into street 1 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::RejectedRows</name>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason and its code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason from the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ReviewModel</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type an email…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>row number, column, value: read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>a problem, and how many more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: nothing to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>row number, problems</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform takes this word for no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an email address yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ReviewWords</name>
    <message>
        <source>Missing email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required value missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a row that is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to no customer above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1 in row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored row %1 as the file has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left row %1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left %Ln row(s) out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Brought row %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Brought %Ln row(s) back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln cell(s) from %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced text in %Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced text in %Ln row(s) of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::SampleModel</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <comment>head of a column of row numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::Text</name>
    <message>
        <source>under 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in hundredths</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under %1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::UploadWords</name>
    <message>
        <source>Signs in, checks every row once more, and opens a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema enabled for Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset enabled for Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch %1 opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the profiles in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s)</source>
        <comment>times that the platform was waited for</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the file is checked again before it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 people looked up are in Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks which rows were refused, and looks some people up in Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Uploading %Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this window: the upload continues where it stopped when you open the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience Platform has not answered for %1. Nothing is lost; the upload tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on its way may still arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has arrived stays. Go on whenever you like; nothing is sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarding …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform is asked to throw the batch away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this import was ingested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows are safe at the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying now …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes a second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience Platform reads the batch: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience Platform reads the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <comment>a phase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <comment>a phase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a phase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a phase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1 a second; between %2 and %3 so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ValuesModel</name>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sent as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::ColumnsPage</name>
    <message>
        <source>Map columns to profile fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched by name and by what the values look like. Change any of them; your choices are remembered for files of this shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it for this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space uses a column or leaves it out, Enter chooses its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Email is the identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! No email column yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mapped</source>
        <comment>columns</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>columns</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret</source>
        <comment>columns</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n proposal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” already fills %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column fills a field. Use it for “%1” instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that holds the email address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) mapped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ConnectionDialog</name>
    <message>
        <source>Sign in and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator makes an OAuth server-to-server credential in Adobe Developer Console and gives it a role. Copy its values from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any name; you choose the connection by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and digits, then @AdobeOrg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the system&apos;s keychain and into no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill in all four fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::ConnectorSearch</name>
    <message>
        <source>Open its documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which system?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, for instance Salesforce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of your system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems that the platform can read by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For customers that keep changing it is the better road: ask whoever looks after your platform. Or export a CSV there once and continue here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For customers, export a CSV and continue here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the documentation of %1 in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connector: export a CSV and continue here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is known under this name. Nearly every system can export its customers as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) can be read by the platform itself.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search for yours. If it is not there, export a CSV and continue here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::ConversionPanel</name>
    <message>
        <source>Accept this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the column is turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times without a &amp;zone are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as written</source>
        <comment>telephone numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umbers without a country are from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the column and what is sent for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column to see how it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right for Adobe Commerce: the storefront sends addresses as customers typed them. Ann@ and ann@ become two profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ann@ and ann@ become one profile. Other sources of the same people must do likewise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value in the file, and as it is sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → not sent</source>
        <comment>a value in the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not accepted by the field: choose what is sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Do not send this value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::DestinationChecks</name>
    <message>
        <source>Email address is the primary identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema is enabled for Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema is not yet enabled for Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset is enabled for Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset is not yet enabled for Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mapped fields exist in the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mapped field(s) do not exist here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A column holds the email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds the email address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles are ready to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be enabled before the first row is sent. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be enabled before the first row is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are still being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for what stands above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be changed</source>
        <comment>of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinders the upload</source>
        <comment>of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enable the schema…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks before upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: every row becomes, or joins, a customer profile in Real-Time Customer Profile, and storefront events with the same email link to it. Off: the rows are stored in the data lake only. Turning it on later does not bring earlier uploads in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;another dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the column %1 to the nearest field, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be enabled before the upload. That changes the schema for everyone who uses it and cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the schema for Profile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema “%1” will be enabled for Real-Time Customer Profile when the upload begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: the schema stays enabled for everyone who uses it, and some changes to it are no longer possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::DestinationPage</name>
    <message>
        <source>Where should the profiles go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the dataset that receives this file, and say whether it belongs to Real-Time Customer Profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose practice or a connection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is needed to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for datasets …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the schema …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) must be solved before upload</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are still being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::DestinationPlace</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is known until you close the program; you will be asked for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the name to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (development)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for datasets …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or search a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the schema …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the connection?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection “%1” and its secret are removed from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::DonePage</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles usually follow within an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were rejected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln row(s) the platform does not say what became of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in the dataset</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No row was ingested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::FieldPicker</name>
    <message>
        <source>No field fits. Try another word, or a part of the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, path or a usual word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a profile field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile fields that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile field for the column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::FileCard</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed today %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed yesterday %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like %1</source>
        <comment>the name of an export</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::FileCut</name>
    <message>
        <source>Comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row holds column &amp;names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <comment>a separator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding: UTF-8 with a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding: UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::FilePage</name>
    <message>
        <source>Choose the CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the CSV file with your customers here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it with sample customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a small file of invented customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1. You can go on to Columns while it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file anywhere on this window. Nothing is sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped after %1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows must be known before they can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with your customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file must be read to its end first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>First %n row(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 rows</source>
        <comment>file name, number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::FillDialog</name>
    <message>
        <source>Fill from another column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;with the values of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In the %Ln row(s) shown, where %1 is empty or cannot be used and %2 has a value that can. Values that are good stay. You can undo it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is filled in %2 of the file&apos;s rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::OutcomePart</name>
    <message>
        <source>Ingested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out before sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample profiles found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as r&amp;ecipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps columns and destination for the next file, without people and secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected, or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <comment>a figure that is not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not say which rows they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more are in the receipt&apos;s CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these customers do in your shop joins their profiles by email address, once they sign in or place an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For tomorrow&apos;s new and changed accounts, switch on “Customer profiles” in Data Connection. It needs a dataset and a schema of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of up to five years come in through the “Order History” tab of Data Connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audiences that you build on these profiles come back to the shop through Audience Activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt-outs: back-office events are sent whatever a customer has agreed to. Keep the preference in Experience Platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are in the dataset only. They do not become profiles, and switching the dataset on later does not change that; upload the file again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the people looked up are not there yet. That usually takes less than an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your licence does not let programs look profiles up. Look in Experience Platform under Profiles, Browse, with the namespace Email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether profiles are there could not be asked. They usually follow within an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the rejected rows in your file and upload them again; nothing else needs to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a customer asks to be erased, the privacy request names the address in the namespace Email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::Page</name>
    <message>
        <source>Practice: everything goes to a platform on this computer. Nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::ReceiptPrint</name>
    <message>
        <source>Rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: missing email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: invalid email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: duplicate email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingested with your corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other rejected rows are in the receipt&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of an upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: nothing left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::RecordCard</name>
    <message>
        <source>Row to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record as it will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 as it will be sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::ReplaceDialog</name>
    <message>
        <source>The &amp;whole cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only in the rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;place with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They lie in %Ln row(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2 → %3</source>
        <comment>row number, value before and after</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::ResumePart</name>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since. What was sent and what would follow might not belong together, so it cannot go on. Put the earlier file back, or stop this upload and import the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer at its place. Put it back there, or connect the drive on which it lies, and open the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or start something new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each can go on where it stopped, as long as its file has not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can go on where it stopped. The file has not changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped before all rows were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the practice platform on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this upload for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the upload of %1 for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is not sent. What was sent and not yet taken in is thrown away, if the platform still allows it. What the platform has already taken in stays there and cannot be called back. Your file is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or forget it on this computer: then it is not offered again, and the platform gives up by itself what is never completed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::ReviewHeadings</name>
    <message>
        <source>Rows that are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows are sent as they stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix rows without an email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile needs an email address: it is what links a customer to what they do in the store. Rows without one are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix addresses that cannot be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be reached at these addresses, and no profile would be made of them. Rows with such an address are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with an email that another row has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the rows with one address the last is sent. Change an address if these are different customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other values to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A marked value does not fit its field: the row is sent without it. A row that lacks a required value is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that you left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of the file as it stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is still being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without an email, and other things to fix, are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are not all known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a file that was read whole can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without an email, and other things to fix, are shown here. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows can be sent once all of them are checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row has an email</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are ready. Nothing has to be fixed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No row is ready to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is without an email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has an invalid email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has the email of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no other values to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have left out no row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::ReviewNotices</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are being changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it stays when you stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You changed %Ln row(s) of this very file before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take your changes up where you left them, or begin with the file as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are in this window only. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 holds a valid address in %Ln of these row(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fill from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::ReviewPage</name>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are being changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has not been read whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows have not been checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row can be sent: none has an email that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved as you go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the row as in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bring %Ln row(s) back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln row(s) out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-to-fix.csv</source>
        <comment>name of a file: rows that are to be mended</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::ReviewState</name>
    <message>
        <source>The rows are checked as soon as the whole file is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has not been read whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every row has been checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) were checked in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the rows anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::ReviewTiles</name>
    <message>
        <source>Ready to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other values to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by you: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::ReviewTools</name>
    <message>
        <source>Find and replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill from another column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export these rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↶</source>
        <comment>a sign for Undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↶ Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↷</source>
        <comment>a sign for Redo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↷ Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring these rows back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the chosen row, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %Ln chosen row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back the chosen row, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bring back the %Ln chosen row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %Ln row(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back all %Ln row(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at most %1 rows, or all of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::SourcePage</name>
    <message>
        <source>Practise first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe Commerce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export customers as CSV from System › Data Transfer › Export, then continue here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CRM or shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce, Dynamics, HubSpot, Shopify … see whether a connector exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From any system. Continue with the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file should look like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One customer a row, and a first row with the names of the columns. Comma, semicolon, tab or bar between them; UTF-8. One column holds the email address: it is what a profile hangs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storefront’s createAccount event says that a shopper tried to sign up. It does not bring your existing customers, nor their names and addresses, into Profile. This upload does; what they do in the store joins them by email address once they sign in or order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that are made or changed from now on can follow by themselves: Customer profiles in Data Connection, with a dataset and a schema of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to export from Adobe Commerce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Admin, open &lt;b&gt;System › Data Transfer › Export&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity type: &lt;b&gt;Customers Main File&lt;/b&gt;. Format: &lt;b&gt;CSV&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press &lt;b&gt;Continue&lt;/b&gt;; when the export has run, download it from the list on that page of the Admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Customers Main File&lt;/b&gt; is the right one for most: a row per customer, with name, email and birth date. &lt;b&gt;Customer Addresses&lt;/b&gt; brings addresses; all rows of a customer become one record. A &lt;b&gt;single file&lt;/b&gt; with both, as migrations make it, is understood, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password hashes and reset tokens in such exports are recognised and never uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upload was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do your customers live?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience Platform can read some systems by itself, on a schedule. If yours is one of them, a source connector is the better road; if not, upload a CSV file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are practising: all steps are real but the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Destination step is where you choose a real connection instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with a practice platform on this computer: the same steps, and nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the interrupted upload, or start a new import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::StayAwake</name>
    <message>
        <source>Customers are being uploaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::SummaryPage</name>
    <message>
        <source>Upload now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has left this computer yet. Please look once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upload now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, as %3 profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (development)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real-Time Customer Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: the rows become profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the rows are stored only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema is enabled for Profile. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset is enabled for Profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the platform has ingested the rows, they cannot be taken back by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching the dataset on later does not make profiles of these rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then you can pause, go on, or stop and discard. Your file is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination is not ready any more. Go back and look at its checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are still being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this there is no way back to the pages before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload to production?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 profiles go to the production sandbox “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real customers&apos; profiles are made or changed. That cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload to production</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::UploadPage</name>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset %1 · sandbox %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent and verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::UploadPart</name>
    <message>
        <source>&amp;Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the upload is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and discard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is ended for good and cannot be gone on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform is asked to throw away what has arrived; then nothing of it is ingested. Should it have taken a batch over by then, that cannot be taken back, and you will be told. A schema or dataset that was enabled for Profile stays enabled. Your file and your corrections stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>profile-uploader</name>
    <message>
        <source>Takes a CSV of customers to Real-Time Customer Profile, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to a platform on this computer, for practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session::Exports</name>
    <message>
        <source>Adobe Commerce “Customers Main File”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe Commerce “Customer Addresses”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe Commerce “Customers and Addresses (single file)”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe Commerce “All Customers” grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe Commerce “Customer Finances”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce contact report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce data export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamics 365 contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailchimp audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaviyo profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WooCommerce customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WooCommerce users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho CRM contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipedrive people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Contacts, older form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apollo contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ActiveCampaign contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row goes on with the customer above it: it becomes part of that record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has no email address and is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email address of this row is not valid, so the row is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that the schema requires has no value in this row, so the row is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row makes a record larger than the platform takes, so it is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left this row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::RowGrid</name>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::Tile</name>
    <message>
        <source>%1: %2</source>
        <comment>caption and figure of a tile, as a screen reader reads it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::AboutDialog</name>
    <message>
        <source>About Profile Uploader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the program&apos;s things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a CSV of customers to Real-Time Customer Profile in Adobe Experience Platform, and proves what became of every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Not affiliated with Adobe; Adobe, Adobe Commerce and Adobe Experience Platform are trademarks of Adobe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections, receipts, connections without their secrets and the practice platform lie in this folder, readable by you alone. Secrets lie in the system&apos;s keychain. Nothing is written beside your file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::FooterNote</name>
    <message>
        <source>Before you can go on: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::HelpWindow</name>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::MainWindow</name>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Profile Uploader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::Rail</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where customers live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map to profile fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix rows without email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset and profile flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <comment>number, name, done or not</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>☰  Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1  Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>☰</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::SettingsDialog</name>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or address, for instance proxy.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days for which corrections are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the last time the file was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of telephone numbers that are written without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of times that are written without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy p&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time zone of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy has no name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name or address of the proxy, or choose another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you close the program the settings hold all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::Wizard</name>
    <message>
        <source>Take another file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with %1 instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your corrections to %1 are kept on this computer. Open it again to go on with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with the present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upload is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file can be opened when this upload has ended or is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Profile Uploader?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload is not finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import is not finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has arrived stays. The upload goes on where it stopped when you open the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your corrections are kept on this computer. Open the same file again to go on with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
