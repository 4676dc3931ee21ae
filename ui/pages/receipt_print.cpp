// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/receipt_print.h"

#include "models/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include <memory>

namespace pages {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(pages::ReceiptPrint)
};

constexpr qsizetype rowsPrinted = 500; ///< a page holds some fifty; the receipt's files have them all

QString line(const QString &label, const QString &value)
{
    return QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td align='right'>%2</td></tr>")
        .arg(label.toHtmlEscaped(), value.toHtmlEscaped());
}

QString count(const QString &label, const QJsonValue &value)
{
    return line(label, models::number(value.toInteger()));
}

QString sumsText(const QJsonObject &sums)
{
    const QJsonObject leftOut = sums.value(QLatin1String("leftOut")).toObject();
    QString rows = QStringLiteral("<table>");
    rows += count(Tr::tr("Rows read"), sums.value(QLatin1String("read")));
    rows += count(Tr::tr("Rows sent"), sums.value(QLatin1String("sent")));
    rows += count(Tr::tr("Ingested"), sums.value(QLatin1String("ingested")));
    rows += count(Tr::tr("Rejected by the platform"), sums.value(QLatin1String("rejected")));
    rows += count(Tr::tr("Not known"), sums.value(QLatin1String("notKnown")));
    rows += count(Tr::tr("Left out: missing email"), leftOut.value(QLatin1String("missingEmail")));
    rows += count(Tr::tr("Left out: invalid email"), leftOut.value(QLatin1String("invalidEmail")));
    rows += count(Tr::tr("Left out: duplicate email"), leftOut.value(QLatin1String("duplicateEmail")));
    rows += count(Tr::tr("Left out by you"), leftOut.value(QLatin1String("byUser")));
    rows += count(Tr::tr("Left out for another reason"), leftOut.value(QLatin1String("other")));
    rows += count(Tr::tr("Ingested with your corrections"), sums.value(QLatin1String("fixed")));
    return rows + QStringLiteral("</table>");
}

QString rejectedText(const QJsonArray &rejected)
{
    if (rejected.isEmpty())
        return {};
    QString rows = QStringLiteral("<h2>%1</h2><table cellpadding='3'><tr><th align='left'>%2</th>"
                                  "<th align='left'>%3</th><th align='left'>%4</th></tr>")
                       .arg(Tr::tr("Rejected rows").toHtmlEscaped(), Tr::tr("Row").toHtmlEscaped(),
                            Tr::tr("Reason").toHtmlEscaped(), Tr::tr("Field").toHtmlEscaped());
    for (qsizetype i = 0; i < std::min(rejected.size(), rowsPrinted); ++i) {
        const QJsonValue row = rejected.at(i);
        const QJsonValue number = row[QLatin1String("row")];
        rows += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td></tr>")
                    .arg(number.isNull() ? QString() : models::number(number.toInteger()),
                         row[QLatin1String("message")].toString().toHtmlEscaped(),
                         row[QLatin1String("field")].toString().toHtmlEscaped());
    }
    rows += QStringLiteral("</table>");
    if (rejected.size() > rowsPrinted)
        rows += QStringLiteral("<p>%1</p>")
                    .arg(Tr::tr("The other rejected rows are in the receipt's files.").toHtmlEscaped());
    return rows;
}

} // namespace

QString receiptText(const QJsonObject &receipt)
{
    const auto object = [&receipt](const char *key) { return receipt.value(QLatin1String(key)).toObject(); };
    const QJsonObject source = object("source");
    const QJsonObject to = object("destination");
    const QString dataset
        = to.value(QLatin1String("dataset")).toObject().value(QLatin1String("name")).toString();
    const QDateTime created
        = QDateTime::fromString(receipt.value(QLatin1String("created")).toString(), Qt::ISODate);
    QString text = QStringLiteral("<h1>%1</h1>").arg(Tr::tr("Receipt of an upload").toHtmlEscaped());
    if (receipt.value(QLatin1String("practice")).toBool())
        text += QStringLiteral("<p><b>%1</b></p>")
                    .arg(Tr::tr("Practice: nothing left this computer.").toHtmlEscaped());
    text += QStringLiteral("<table>");
    text += line(Tr::tr("Import"), receipt.value(QLatin1String("import")).toString());
    text += line(Tr::tr("Begun"), QLocale().toString(created.toLocalTime(), QLocale::ShortFormat));
    text += line(Tr::tr("File"), source.value(QLatin1String("path")).toString());
    text += line(Tr::tr("Sandbox"), to.value(QLatin1String("sandbox")).toString());
    text += line(Tr::tr("Dataset"), dataset);
    text += line(Tr::tr("Profile"),
                 to.value(QLatin1String("profile")).toBool() ? Tr::tr("on") : Tr::tr("off"));
    const QJsonArray batches = receipt.value(QLatin1String("batches")).toArray();
    for (const QJsonValue &batch : batches)
        text += line(Tr::tr("Batch"),
                     QStringLiteral("%1 %2").arg(batch[QLatin1String("id")].toString(),
                                                 batch[QLatin1String("status")].toString()));
    text += QStringLiteral("</table><h2>%1</h2>").arg(Tr::tr("What became of the rows").toHtmlEscaped());
    text += sumsText(object("sums"));
    return text + rejectedText(receipt.value(QLatin1String("rejectedRows")).toArray());
}

void printReceipt(const QJsonObject &receipt, QWidget *parent)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("printDialog"));
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog, [printer, receipt] {
        QTextDocument document;
        document.setHtml(receiptText(receipt));
        document.print(printer.get());
    });
    dialog->open();
}

} // namespace pages
