<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Damage</name>
    <message numerus="yes">
        <source>%Ln row(s) have fewer fields than there are columns; the missing ones are empty.</source>
        <translation>
            <numerusform>%Ln row has fewer fields than there are columns; the missing ones are empty.</numerusform>
            <numerusform>%Ln rows have fewer fields than there are columns; the missing ones are empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have more fields than there are columns.</source>
        <translation>
            <numerusform>%Ln row has more fields than there are columns.</numerusform>
            <numerusform>%Ln rows have more fields than there are columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are empty.</source>
        <translation>
            <numerusform>%Ln row is empty.</numerusform>
            <numerusform>%Ln rows are empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln row(s) a quote is never closed.</source>
        <translation>
            <numerusform>In %Ln row a quote is never closed.</numerusform>
            <numerusform>In %Ln rows a quote is never closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln row(s) text stands behind a closing quote.</source>
        <translation>
            <numerusform>In %Ln row text stands behind a closing quote.</numerusform>
            <numerusform>In %Ln rows text stands behind a closing quote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln row(s) one value spans very many lines: a quote may be missing.</source>
        <translation>
            <numerusform>In %Ln row one value spans very many lines: a quote may be missing.</numerusform>
            <numerusform>In %Ln rows one value spans very many lines: a quote may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hold control characters.</source>
        <translation>
            <numerusform>%Ln row holds control characters.</numerusform>
            <numerusform>%Ln rows hold control characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) begin with a byte order mark, as where two files were joined.</source>
        <translation>
            <numerusform>%Ln row begins with a byte order mark, as where two files were joined.</numerusform>
            <numerusform>%Ln rows begin with a byte order mark, as where two files were joined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are blank and are no rows.</source>
        <translation>
            <numerusform>%Ln line is blank and is no row.</numerusform>
            <numerusform>%Ln lines are blank and are no rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are comments and are no rows.</source>
        <translation>
            <numerusform>%Ln line is a comment and is no row.</numerusform>
            <numerusform>%Ln lines are comments and are no rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have a name that is there twice.</source>
        <translation>
            <numerusform>%Ln column has a name that is there twice.</numerusform>
            <numerusform>%Ln columns have a name that is there twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have no name.</source>
        <translation>
            <numerusform>%Ln column has no name.</numerusform>
            <numerusform>%Ln columns have no name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have a very long name.</source>
        <translation>
            <numerusform>%Ln column has a very long name.</numerusform>
            <numerusform>%Ln columns have a very long name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln row(s) one value is very long: a quote may be missing.</source>
        <translation>
            <numerusform>In %Ln row one value is very long: a quote may be missing.</numerusform>
            <numerusform>In %Ln rows one value is very long: a quote may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln place(s) bytes are no text in the encoding of the file; they show as �.</source>
        <translation>
            <numerusform>In %Ln place bytes are no text in the encoding of the file; they show as �.</numerusform>
            <numerusform>In %Ln places bytes are no text in the encoding of the file; they show as �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are left out as comments, but hold as many values as a row.</source>
        <translation>
            <numerusform>%Ln line is left out as a comment, but holds as many values as a row.</numerusform>
            <numerusform>%Ln lines are left out as comments, but hold as many values as a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of %Ln row(s) looked at is one column.</source>
        <translation>
            <numerusform>The one row looked at is one column.</numerusform>
            <numerusform>All of %Ln rows looked at is one column.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <comment>of a file</comment>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in each of %Ln row(s) looked at.</source>
        <translation>
            <numerusform>%1 in the one row looked at.</numerusform>
            <numerusform>%1 in each of %Ln rows looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 of %Ln row(s) looked at.</source>
        <translation>
            <numerusform>%1 in %2 of %Ln row looked at.</numerusform>
            <numerusform>%1 in %2 of %Ln rows looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the values looked at stand(s) between them.</source>
        <translation>
            <numerusform>%Ln of the values looked at stands between them.</numerusform>
            <numerusform>%Ln of the values looked at stand between them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) begin(s) with it among the rows looked at.</source>
        <translation>
            <numerusform>%Ln line begins with it among the rows looked at.</numerusform>
            <numerusform>%Ln lines begin with it among the rows looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) stand(s) above and are left out.</source>
        <translation>
            <numerusform>%Ln line stands above and is left out.</numerusform>
            <numerusform>%Ln lines stand above and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message numerus="yes">
        <source>%n column(s) of the recipe are not in this file: %1.</source>
        <translation>
            <numerusform>%n column of the recipe is not in this file: %1.</numerusform>
            <numerusform>%n columns of the recipe are not in this file: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hold secrets and are never uploaded: %1.</source>
        <translation>
            <numerusform>%n column holds secrets and is never uploaded: %1.</numerusform>
            <numerusform>%n columns hold secrets and are never uploaded: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of the recipe do not exist in the schema: %1.</source>
        <translation>
            <numerusform>%n field of the recipe does not exist in the schema: %1.</numerusform>
            <numerusform>%n fields of the recipe do not exist in the schema: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) cannot be filled as the recipe says: %1.</source>
        <translation>
            <numerusform>%n field cannot be filled as the recipe says: %1.</numerusform>
            <numerusform>%n fields cannot be filled as the recipe says: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not in the recipe and are not sent: %1.</source>
        <translation>
            <numerusform>%n column is not in the recipe and is not sent: %1.</numerusform>
            <numerusform>%n columns are not in the recipe and are not sent: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of names</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) are called otherwise.</source>
        <translation>
            <numerusform>%n more column is called otherwise.</numerusform>
            <numerusform>%n more columns are called otherwise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recipes</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Columns</name>
    <message numerus="yes">
        <source>%Ln different value(s).</source>
        <translation>
            <numerusform>%Ln different value.</numerusform>
            <numerusform>%Ln different values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each has %Ln character(s).</source>
        <translation>
            <numerusform>Each has %Ln character.</numerusform>
            <numerusform>Each has %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 characters, %3 on average; the longest in %Ln row(s).</source>
        <translation>
            <numerusform>%1 to %2 characters, %3 on average; the longest in %Ln row.</numerusform>
            <numerusform>%1 to %2 characters, %3 on average; the longest in %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Conversion</name>
    <message numerus="yes">
        <source>%Ln value(s) change</source>
        <translation>
            <numerusform>%Ln value changes</numerusform>
            <numerusform>%Ln values change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be converted</source>
        <comment>values</comment>
        <translation>
            <numerusform>%Ln cannot be converted</numerusform>
            <numerusform>%Ln cannot be converted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are</source>
        <comment>values</comment>
        <translation>
            <numerusform>%Ln stays as it is</numerusform>
            <numerusform>%Ln stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) can be read both ways, and no row shows which: does the day or the month come first?</source>
        <translation>
            <numerusform>%Ln date can be read both ways, and no row shows which: does the day or the month come first?</numerusform>
            <numerusform>%Ln dates can be read both ways, and no row shows which: does the day or the month come first?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes: %Ln value(s) are sent as they stand.</source>
        <translation>
            <numerusform>Nothing changes: %Ln value is sent as it stands.</numerusform>
            <numerusform>Nothing changes: %Ln values are sent as they stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) can be read both ways, and no row shows which: is 1,234 more than a thousand, or little more than one?</source>
        <translation>
            <numerusform>%Ln number can be read both ways, and no row shows which: is 1,234 more than a thousand, or little more than one?</numerusform>
            <numerusform>%Ln numbers can be read both ways, and no row shows which: is 1,234 more than a thousand, or little more than one?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are numbers as spreadsheets count days, beside others: are they dates?</source>
        <translation>
            <numerusform>%Ln value is a number as spreadsheets count days, beside others: is it a date?</numerusform>
            <numerusform>%Ln values are numbers as spreadsheets count days, beside others: are they dates?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Fields</name>
    <message numerus="yes">
        <source>one of %n value(s)</source>
        <translation>
            <numerusform>one value</numerusform>
            <numerusform>one of %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>values</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::RescueWords</name>
    <message numerus="yes">
        <source>%1 holds a valid address in %Ln of these row(s).</source>
        <translation>
            <numerusform>%1 holds a valid address in %Ln of these rows.</numerusform>
            <numerusform>%1 holds a valid address in %Ln of these rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds a valid address amid other text in %Ln of these row(s).</source>
        <translation>
            <numerusform>%1 holds a valid address amid other text in %Ln of these rows.</numerusform>
            <numerusform>%1 holds a valid address amid other text in %Ln of these rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text in %1 holds the customer&apos;s address in %Ln of these row(s).</source>
        <translation>
            <numerusform>The text in %1 holds the customer&apos;s address in %Ln of these rows.</numerusform>
            <numerusform>The text in %1 holds the customer&apos;s address in %Ln of these rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another row with the same %1 has the address for %Ln of these row(s).</source>
        <translation>
            <numerusform>Another row with the same %1 has the address for %Ln of these rows.</numerusform>
            <numerusform>Another row with the same %1 has the address for %Ln of these rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another row with the same telephone and name has the address for %Ln of these row(s).</source>
        <translation>
            <numerusform>Another row with the same telephone and name has the address for %Ln of these rows.</numerusform>
            <numerusform>Another row with the same telephone and name has the address for %Ln of these rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another row with the same name and home has the address for %Ln of these row(s).</source>
        <translation>
            <numerusform>Another row with the same name and home has the address for %Ln of these rows.</numerusform>
            <numerusform>Another row with the same name and home has the address for %Ln of these rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ReviewWords</name>
    <message numerus="yes">
        <source>Left %Ln row(s) out</source>
        <translation>
            <numerusform>Left %Ln row out</numerusform>
            <numerusform>Left %Ln rows out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought %Ln row(s) back</source>
        <translation>
            <numerusform>Brought %Ln row back</numerusform>
            <numerusform>Brought %Ln rows back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln cell(s) from %1</source>
        <translation>
            <numerusform>Filled %Ln cell from %1</numerusform>
            <numerusform>Filled %Ln cells from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced text in %Ln row(s)</source>
        <translation>
            <numerusform>Replaced text in %Ln row</numerusform>
            <numerusform>Replaced text in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced text in %Ln row(s) of %1</source>
        <translation>
            <numerusform>Replaced text in %Ln row of %1</numerusform>
            <numerusform>Replaced text in %Ln rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 in %Ln row(s)</source>
        <translation>
            <numerusform>Set %1 in %Ln row</numerusform>
            <numerusform>Set %1 in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed one value of %1 in %Ln row(s)</source>
        <translation>
            <numerusform>Changed one value of %1 in %Ln row</numerusform>
            <numerusform>Changed one value of %1 in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %Ln row(s)</source>
        <translation>
            <numerusform>Pasted into %Ln row</numerusform>
            <numerusform>Pasted into %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged duplicates: %Ln row(s) changed</source>
        <translation>
            <numerusform>Merged duplicates: %Ln row changed</numerusform>
            <numerusform>Merged duplicates: %Ln rows changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln row(s)</source>
        <translation>
            <numerusform>Changed %Ln row</numerusform>
            <numerusform>Changed %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln email(s) from %1</source>
        <translation>
            <numerusform>Filled %Ln email from %1</numerusform>
            <numerusform>Filled %Ln emails from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln email(s) out of the text in %1</source>
        <translation>
            <numerusform>Filled %Ln email out of the text in %1</numerusform>
            <numerusform>Filled %Ln emails out of the text in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln email(s) from other rows with the same %1</source>
        <translation>
            <numerusform>Filled %Ln email from other rows with the same %1</numerusform>
            <numerusform>Filled %Ln emails from other rows with the same %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln email(s) from other rows with the same telephone and name</source>
        <translation>
            <numerusform>Filled %Ln email from other rows with the same telephone and name</numerusform>
            <numerusform>Filled %Ln emails from other rows with the same telephone and name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %Ln email(s) from other rows with the same name and home</source>
        <translation>
            <numerusform>Filled %Ln email from other rows with the same name and home</numerusform>
            <numerusform>Filled %Ln emails from other rows with the same name and home</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mended %Ln row(s)</source>
        <translation>
            <numerusform>Mended %Ln row</numerusform>
            <numerusform>Mended %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mended %1 in %Ln row(s)</source>
        <translation>
            <numerusform>Mended %1 in %Ln row</numerusform>
            <numerusform>Mended %1 in %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::UploadWords</name>
    <message numerus="yes">
        <source>%Ln wait(s)</source>
        <comment>times that the platform was waited for</comment>
        <translation>
            <numerusform>%Ln wait</numerusform>
            <numerusform>%Ln waits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uploading %Ln row(s)</source>
        <translation>
            <numerusform>Uploading %Ln row</numerusform>
            <numerusform>Uploading %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ValuesModel</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ChangeValueDialog</name>
    <message numerus="yes">
        <source>%Ln more hold(s) it in other letter case or with blanks around it.</source>
        <translation>
            <numerusform>%Ln more holds it in other letter case or with blanks around it.</numerusform>
            <numerusform>%Ln more hold it in other letter case or with blanks around it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ColumnsPage</name>
    <message numerus="yes">
        <source>%n mapped</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%n mapped</numerusform>
            <numerusform>%n mapped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%n secret</numerusform>
            <numerusform>%n secret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n proposal(s)</source>
        <translation>
            <numerusform>&amp;Accept %n proposal</numerusform>
            <numerusform>&amp;Accept %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) mapped</source>
        <translation>
            <numerusform>%n column mapped</numerusform>
            <numerusform>%n columns mapped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made field(s)</source>
        <translation>
            <numerusform>%n made field</numerusform>
            <numerusform>%n made fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ConnectorSearch</name>
    <message numerus="yes">
        <source>%n system(s) can be read by the platform itself.</source>
        <translation>
            <numerusform>%n system can be read by the platform itself.</numerusform>
            <numerusform>%n systems can be read by the platform itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ConversionPanel</name>
    <message numerus="yes">
        <source>%n value(s) are not accepted by the field: choose what is sent.</source>
        <translation>
            <numerusform>%n value is not accepted by the field: choose what is sent.</numerusform>
            <numerusform>%n values are not accepted by the field: choose what is sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further value(s) are not listed.</source>
        <translation>
            <numerusform>%Ln further value is not listed.</numerusform>
            <numerusform>%Ln further values are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::DestinationChecks</name>
    <message numerus="yes">
        <source>%n mapped field(s) do not exist here</source>
        <translation>
            <numerusform>%n mapped field does not exist here</numerusform>
            <numerusform>%n mapped fields do not exist here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::DestinationPage</name>
    <message numerus="yes">
        <source>%Ln thing(s) must be solved before upload</source>
        <translation>
            <numerusform>%Ln thing must be solved before upload</numerusform>
            <numerusform>%Ln things must be solved before upload</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) ready</source>
        <translation>
            <numerusform>%Ln customer ready</numerusform>
            <numerusform>%Ln customers ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::DonePage</name>
    <message numerus="yes">
        <source>%Ln row(s) were rejected.</source>
        <translation>
            <numerusform>%Ln row was rejected.</numerusform>
            <numerusform>%Ln rows were rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln row(s) the platform does not say what became of them.</source>
        <translation>
            <numerusform>Of %Ln row the platform does not say what became of it.</numerusform>
            <numerusform>Of %Ln rows the platform does not say what became of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in the dataset</source>
        <translation>
            <numerusform>%Ln row is in the dataset</numerusform>
            <numerusform>%Ln rows are in the dataset</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::FieldPicker</name>
    <message numerus="yes">
        <source>%1 of %n field(s)</source>
        <translation>
            <numerusform>%1 of %n field</numerusform>
            <numerusform>%1 of %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::FileCut</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::FileNotice</name>
    <message numerus="yes">
        <source>Bring the last %Ln row(s) bac&amp;k</source>
        <translation>
            <numerusform>Bring the last row bac&amp;k</numerusform>
            <numerusform>Bring the last %Ln rows bac&amp;k</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave the last %Ln row(s) out</source>
        <translation>
            <numerusform>&amp;Leave the last row out</numerusform>
            <numerusform>&amp;Leave the last %Ln rows out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more</source>
        <comment>things to look at</comment>
        <translation>
            <numerusform>And %Ln more</numerusform>
            <numerusform>And %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::FilePage</name>
    <message numerus="yes">
        <source>First %n row(s) shown</source>
        <translation>
            <numerusform>First %n row shown</numerusform>
            <numerusform>First %n rows shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::FillDialog</name>
    <message numerus="yes">
        <source>In the %Ln row(s) shown, where %1 is empty or cannot be used and %2 has a value that can. Values that are good stay. You can undo it.</source>
        <translation>
            <numerusform>In the %Ln row shown, where %1 is empty or cannot be used and %2 has a value that can. Values that are good stay. You can undo it.</numerusform>
            <numerusform>In the %Ln rows shown, where %1 is empty or cannot be used and %2 has a value that can. Values that are good stay. You can undo it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be filled.</source>
        <translation>
            <numerusform>%Ln row would be filled.</numerusform>
            <numerusform>%Ln rows would be filled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::FindingsPanel</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more value(s)</source>
        <translation>
            <numerusform>and %Ln more value</numerusform>
            <numerusform>and %Ln more values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::MendDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) hold it already; nothing would change.</source>
        <translation>
            <numerusform>%Ln row holds it already; nothing would change.</numerusform>
            <numerusform>%Ln rows hold it already; nothing would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would change.</source>
        <translation>
            <numerusform>%Ln row would change.</numerusform>
            <numerusform>%Ln rows would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hold(s) another value, which is written over.</source>
        <translation>
            <numerusform>%Ln of them holds another value, which is written over.</numerusform>
            <numerusform>%Ln of them hold another value, which is written over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are empty now.</source>
        <translation>
            <numerusform>%Ln of them is empty now.</numerusform>
            <numerusform>%Ln of them are empty now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hold it already.</source>
        <translation>
            <numerusform>%Ln row holds it already.</numerusform>
            <numerusform>%Ln rows hold it already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) that stay get values of others.</source>
        <translation>
            <numerusform>%Ln row that stays gets values of others.</numerusform>
            <numerusform>%Ln rows that stay get values of others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are still to be chosen; until then the latest row keeps its own.</source>
        <translation>
            <numerusform>%Ln value is still to be chosen; until then the latest row keeps its own.</numerusform>
            <numerusform>%Ln values are still to be chosen; until then the latest row keeps its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln address(es) can be looked at here.</source>
        <translation>
            <numerusform>The first address can be looked at here.</numerusform>
            <numerusform>The first %Ln addresses can be looked at here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) stand in several rows.</source>
        <translation>
            <numerusform>%Ln address stands in several rows.</numerusform>
            <numerusform>%Ln addresses stand in several rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be left out.</source>
        <translation>
            <numerusform>%Ln row would be left out.</numerusform>
            <numerusform>%Ln rows would be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Address %1 of %2: %3, in %Ln row(s)</source>
        <translation>
            <numerusform>Address %1 of %2: %3, in %Ln row</numerusform>
            <numerusform>Address %1 of %2: %3, in %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::OutcomePart</name>
    <message numerus="yes">
        <source>%Ln value(s) did not fit the field and stayed behind; the rows were sent without them. The receipt counts them by column.</source>
        <translation>
            <numerusform>%Ln value did not fit the field and stayed behind; its row was sent without it. The receipt counts them by column.</numerusform>
            <numerusform>%Ln values did not fit their fields and stayed behind; the rows were sent without them. The receipt counts them by column.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::PasteDialog</name>
    <message numerus="yes">
        <source>The clipboard holds %Ln row(s).</source>
        <translation>
            <numerusform>The clipboard holds %Ln row.</numerusform>
            <numerusform>The clipboard holds %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would change.</source>
        <translation>
            <numerusform>%Ln cell would change.</numerusform>
            <numerusform>%Ln cells would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They lie in %Ln row(s).</source>
        <translation>
            <numerusform>They lie in %Ln row.</numerusform>
            <numerusform>They lie in %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would come below the last row and are left out.</source>
        <translation>
            <numerusform>%Ln cell would come below the last row and is left out.</numerusform>
            <numerusform>%Ln cells would come below the last row and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would come right of the last column and are left out.</source>
        <translation>
            <numerusform>%Ln cell would come right of the last column and is left out.</numerusform>
            <numerusform>%Ln cells would come right of the last column and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would be left empty.</source>
        <translation>
            <numerusform>%Ln cell would be left empty.</numerusform>
            <numerusform>%Ln cells would be left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold the same already.</source>
        <translation>
            <numerusform>%Ln cell holds the same already.</numerusform>
            <numerusform>%Ln cells hold the same already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::RecordsPart</name>
    <message numerus="yes">
        <source>%Ln record(s) were written into %1.</source>
        <translation>
            <numerusform>%Ln record was written into %1.</numerusform>
            <numerusform>%Ln records were written into %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ReplaceDialog</name>
    <message numerus="yes">
        <source>%Ln cell(s) would change.</source>
        <translation>
            <numerusform>%Ln cell would change.</numerusform>
            <numerusform>%Ln cells would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They lie in %Ln row(s).</source>
        <translation>
            <numerusform>They lie in %Ln row.</numerusform>
            <numerusform>They lie in %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::RescuePanel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more suggestion(s)</source>
        <translation>
            <numerusform>%Ln more suggestion</numerusform>
            <numerusform>%Ln more suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ReviewHeadings</name>
    <message numerus="yes">
        <source>%Ln row(s) are ready. Nothing has to be fixed.</source>
        <translation>
            <numerusform>%Ln row is ready. Nothing has to be fixed.</numerusform>
            <numerusform>%Ln rows are ready. Nothing has to be fixed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ReviewMendingPart</name>
    <message numerus="yes">
        <source>Copy %Ln row(s)</source>
        <translation>
            <numerusform>Copy %Ln row</numerusform>
            <numerusform>Copy %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not sent, because a later row has the same address.</source>
        <translation>
            <numerusform>%Ln row is not sent, because a later row has the same address.</numerusform>
            <numerusform>%Ln rows are not sent, because a later row has the same address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ReviewNotices</name>
    <message numerus="yes">
        <source>You changed %Ln row(s) of this very file before.</source>
        <translation>
            <numerusform>You changed %Ln row of this very file before.</numerusform>
            <numerusform>You changed %Ln rows of this very file before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written.</source>
        <translation>
            <numerusform>%Ln row was written.</numerusform>
            <numerusform>%Ln rows were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ReviewPage</name>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 of %Ln row</numerusform>
            <numerusform>%1 of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) ready</source>
        <translation>
            <numerusform>%Ln row ready</numerusform>
            <numerusform>%Ln rows ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %Ln row(s) back</source>
        <translation>
            <numerusform>Bring %Ln row back</numerusform>
            <numerusform>Bring %Ln rows back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln row(s) out</source>
        <translation>
            <numerusform>Leave %Ln row out</numerusform>
            <numerusform>Leave %Ln rows out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ReviewState</name>
    <message numerus="yes">
        <source>All %Ln row(s) were checked in %1.</source>
        <translation>
            <numerusform>%Ln row was checked in %1.</numerusform>
            <numerusform>All %Ln rows were checked in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ReviewTools</name>
    <message numerus="yes">
        <source>Leave out the %Ln chosen row(s)</source>
        <translation>
            <numerusform>Leave out the %Ln chosen row</numerusform>
            <numerusform>Leave out the %Ln chosen rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back the %Ln chosen row(s)</source>
        <translation>
            <numerusform>Bring back the %Ln chosen row</numerusform>
            <numerusform>Bring back the %Ln chosen rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %Ln row(s) shown</source>
        <translation>
            <numerusform>Leave out the %Ln row shown</numerusform>
            <numerusform>Leave out all %Ln rows shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back all %Ln row(s) shown</source>
        <translation>
            <numerusform>Bring back the %Ln row shown</numerusform>
            <numerusform>Bring back all %Ln rows shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::UnknownFieldsNotice</name>
    <message numerus="yes">
        <source>%n field(s) that are to be filled are not in the schema “%1”.</source>
        <translation>
            <numerusform>%n field that is to be filled is not in the schema “%1”.</numerusform>
            <numerusform>%n fields that are to be filled are not in the schema “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ValueDialog</name>
    <message numerus="yes">
        <source>In all %Ln row(s) shown. You can undo it.</source>
        <translation>
            <numerusform>In the %Ln row shown. You can undo it.</numerusform>
            <numerusform>In all %Ln rows shown. You can undo it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wizard::SettingsDialog</name>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
</TS>
