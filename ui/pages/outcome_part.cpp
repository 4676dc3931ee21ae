// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/outcome_part.h"

#include "base/private_file.h"
#include "models/text.h"
#include "pages/page.h"
#include "pages/receipt_print.h"
#include "session/messages.h"
#include "session/window_advice.h"
#include "style/program_style.h"
#include "style/theme.h"
#include "widgets/card.h"
#include "widgets/notice.h"
#include "widgets/round_edge.h"
#include "widgets/tile.h"

#include <QBoxLayout>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace pages {

namespace {

using Found = session::ProfileFindings::State;

constexpr int tableRows = 6; ///< seen at once

QPushButton *button(const QString &text, const char *name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

/// Copies a receipt's JSON and, beside it, its CSV.
base::Result<> copyReceipt(const QString &from, const QString &to)
{
    const auto beside = [](const QString &path) {
        const QFileInfo info(path);
        return info.dir().filePath(info.completeBaseName() + QStringLiteral(".csv"));
    };
    if (base::isSameFile(from, to))
        return {};
    // The dialog asked about the JSON file only: a CSV beside it must be a receipt's, too, or there is none.
    QFile rows(beside(from));
    const QByteArray header = rows.open(QIODevice::ReadOnly) ? rows.readLine() : QByteArray();
    if (!base::isFreeOrBeginsWith(beside(to), header))
        return base::Failure({.code = base::ErrorCode::FileWouldBeLost, .subject = beside(to)});
    for (const auto &[source, target] : {std::pair {beside(from), beside(to)}, std::pair {from, to}}) {
        if (const auto copied = base::copyPrivateFile(source, target); !copied)
            return base::Failure({.code = base::ErrorCode::ReceiptUnwritable,
                                  .subject = QFileInfo(to).absolutePath(),
                                  .detail = copied.error().detail});
    }
    return {};
}

} // namespace

OutcomePart::OutcomePart(QWidget *parent)
    : QWidget(parent)
    , m_rejected(new models::RejectedRows(this))
    , m_ingested(new widgets::Tile(tr("Ingested"), style::Tone::Good, this))
    , m_refused(new widgets::Tile(tr("Rejected by the platform"), style::Tone::Neutral, this))
    , m_leftOut(new widgets::Tile(tr("Left out before sending"), style::Tone::Neutral, this))
    , m_found(new widgets::Tile(tr("Sample profiles found"), style::Tone::Neutral, this))
    , m_rejectedCard(new widgets::Card(this))
    , m_table(new QTableView(m_rejectedCard))
    , m_more(wrappingLabel({}, m_rejectedCard))
    , m_nextCard(new widgets::Card(this))
    , m_next(new QVBoxLayout)
    , m_saveReceipt(button(tr("Save the &receipt…"), "saveReceiptButton", m_nextCard))
    , m_print(button(tr("&Print…"), "printButton", m_nextCard))
    , m_recipe(button(tr("Save as r&ecipe…"), "saveRecipeButton", m_nextCard))
    , m_notice(new widgets::Notice(this))
    , m_export(button(tr("Export…"), "exportRecipeButton", m_notice))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(style::space::pageGap);
    buildTiles();
    buildRejected();
    buildNext();
    m_notice->setObjectName(QStringLiteral("outcomeNotice"));
    m_export->setAccessibleName(tr("Export the recipe"));
    m_notice->addButton(m_export);
    m_notice->hide();
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(style::space::medium);
    for (widgets::Tile *tile : {m_ingested, m_refused, m_leftOut, m_found})
        tiles->addWidget(tile);
    all->addLayout(tiles);
    all->addWidget(m_rejectedCard);
    all->addWidget(m_nextCard);
    all->addWidget(m_notice);
    all->addStretch(1);
    m_pool.setMaxThreadCount(1);
}

void OutcomePart::buildTiles()
{
    m_ingested->setObjectName(QStringLiteral("ingestedTile"));
    m_refused->setObjectName(QStringLiteral("rejectedTile"));
    m_leftOut->setObjectName(QStringLiteral("leftOutTile"));
    m_found->setObjectName(QStringLiteral("foundTile"));
}

void OutcomePart::buildRejected()
{
    auto *heading = new QLabel(tr("Rejected rows"), m_rejectedCard);
    style::setFont(*heading, 1.0, QFont::DemiBold);
    auto *save = button(tr("E&xport…"), "exportRejectedButton", m_rejectedCard);
    save->setAccessibleName(tr("Export the rejected rows"));
    auto *line = new QHBoxLayout;
    line->addWidget(heading);
    line->addStretch(1);
    line->addWidget(save);
    m_table->setObjectName(QStringLiteral("rejectedTable"));
    new widgets::RoundEdge(m_table, widgets::RoundEdge::On::Card);
    m_table->setAccessibleName(heading->text());
    m_table->setModel(m_rejected);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(style::space::rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(models::RejectedRows::Reason, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setMinimumHeight(style::space::rowHeight * 3);
    m_table->setMaximumHeight(style::space::rowHeight * (tableRows + 1));
    style::setMuted(*m_more);
    m_rejectedCard->setObjectName(QStringLiteral("rejectedCard"));
    m_rejectedCard->box()->addLayout(line);
    m_rejectedCard->box()->addWidget(m_table);
    m_rejectedCard->box()->addWidget(m_more);
    connect(save, &QPushButton::clicked, this, [this] {
        askWhere(tr("Export the rejected rows"), nameFor(tr("rejected rows", "part of a file name")),
                 QStringLiteral("csv"), [this](const QString &path) { exportRejected(path); });
    });
}

void OutcomePart::buildNext()
{
    auto *heading = new QLabel(tr("What happens next"), m_nextCard);
    style::setFont(*heading, 1.0, QFont::DemiBold);
    m_next->setSpacing(style::space::tiny);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::space::medium);
    for (QPushButton *one : {m_saveReceipt, m_print, m_recipe})
        buttons->addWidget(one);
    buttons->addStretch(1);
    m_recipe->setToolTip(tr("Keeps columns and destination for the next file, without people and secrets."));
    m_recipe->setAccessibleDescription(m_recipe->toolTip());
    m_nextCard->setObjectName(QStringLiteral("nextCard"));
    m_nextCard->box()->addWidget(heading);
    m_nextCard->box()->addLayout(m_next);
    m_nextCard->box()->addLayout(buttons);
    connect(m_saveReceipt, &QPushButton::clicked, this, [this] {
        askWhere(tr("Save the receipt"), nameFor(tr("receipt", "part of a file name")),
                 QStringLiteral("json"), [this](const QString &path) { saveReceipt(path); });
    });
    connect(m_print, &QPushButton::clicked, this, [this] { printReceipt(m_receipt.json, this); });
    connect(m_recipe, &QPushButton::clicked, this, &OutcomePart::recipeWanted);
    connect(m_export, &QPushButton::clicked, this, [this] {
        askWhere(tr("Export the recipe"), nameFor(tr("recipe", "part of a file name")),
                 QStringLiteral("json"), [this](const QString &path) { Q_EMIT recipeExportWanted(path); });
    });
}

void OutcomePart::show(const session::Summary &summary)
{
    m_summary = summary;
    m_receipt = {};
    m_notice->hide();
    const upload::Sums &sums = summary.sums;
    m_ingested->setFigure(models::number(sums.ingested));
    m_ingested->setTone(sums.ingested > 0 ? style::Tone::Good : style::Tone::Neutral);
    m_refused->setCaption(sums.notKnown > 0 ? tr("Rejected, or not known") : tr("Rejected by the platform"));
    m_refused->setFigure(models::number(sums.rejected + sums.notKnown));
    m_refused->setTone(sums.rejected + sums.notKnown > 0 ? style::Tone::Bad : style::Tone::Neutral);
    m_leftOut->setFigure(models::number(sums.read - sums.sent));
    const session::ProfileFindings &found = summary.verify;
    m_found->setVisible(found.state != Found::NotAsked);
    m_found->setFigure(
        found.state == Found::Found || found.state == Found::NotYet
            ? QStringLiteral("%1 / %2").arg(models::number(found.found), models::number(found.asked))
            : tr("–", "a figure that is not known"));
    m_found->setTone(found.state == Found::Found ? style::Tone::Good : style::Tone::Neutral);
    m_rejectedCard->setVisible(sums.rejected > 0);
    m_saveReceipt->setVisible(!summary.receipt.isEmpty());
    m_print->setVisible(!summary.receipt.isEmpty());
    m_print->setEnabled(false);
    showNext(summary);
    if (summary.receipt.isEmpty())
        return;
    const auto reading = base::run<models::ReceiptView>(
        &m_pool, [path = summary.receipt](base::Progress &) { return models::readReceipt(path); });
    base::whenDone<models::ReceiptView>(
        reading.job, this, [this, path = summary.receipt](const base::Result<models::ReceiptView> &receipt) {
            if (path == m_summary.receipt)
                showRejected(receipt);
        });
}

void OutcomePart::showRejected(const base::Result<models::ReceiptView> &receipt)
{
    if (!receipt)
        return say(base::Failure(receipt.error()), {});
    m_receipt = *receipt;
    m_rejected->setRows(receipt->rejected);
    m_print->setEnabled(true);
    m_table->resizeColumnToContents(models::RejectedRows::Row);
    m_table->resizeColumnToContents(models::RejectedRows::Field);
    QString more;
    if (receipt->rejected.empty())
        more = tr("The platform does not say which rows they are.");
    else if (receipt->rejectedNotListed > 0)
        more = tr("%1 more are in the receipt's CSV file.").arg(models::number(receipt->rejectedNotListed));
    m_table->setVisible(!receipt->rejected.empty());
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
}

void OutcomePart::showNext(const session::Summary &summary)
{
    QStringList points;
    if (summary.sums.ingested > 0 && summary.profile) {
        points << tr(
            "What these customers do in your shop joins their profiles by email address, once they sign in "
            "or place an order.");
        points << tr(
            "For tomorrow's new and changed accounts, switch on “Customer profiles” in Data Connection. It "
            "needs a dataset and a schema of its own.");
        points << tr(
            "Orders of up to five years come in through the “Order History” tab of Data Connection.");
        points << tr(
            "Audiences that you build on these profiles come back to the shop through Audience Activation.");
        points << tr(
            "Opt-outs: back-office events are sent whatever a customer has agreed to. Keep the preference "
            "in Experience Platform.");
    } else if (summary.sums.ingested > 0) {
        points << tr(
            "The rows are in the dataset only. They do not become profiles, and switching the dataset on "
            "later does not change that; upload the file again then.");
    }
    if (summary.verify.state == Found::NotYet)
        points << tr("Some of the people looked up are not there yet. That usually takes less than an hour.");
    else if (summary.verify.state == Found::NotAllowed)
        points << tr("Your licence does not let programs look profiles up. Look in Experience Platform under "
                     "Profiles, Browse, with the namespace Email.");
    else if (summary.verify.state == Found::NotKnown)
        points << tr("Whether profiles are there could not be asked. They usually follow within an hour.");
    if (summary.sums.valuesLeftOut > 0)
        points << tr("%Ln value(s) did not fit the field and stayed behind; the rows were sent without them. "
                     "The receipt counts them by column.",
                     nullptr, int(std::min(summary.sums.valuesLeftOut, qint64(INT_MAX))));
    if (summary.sums.rejected > 0)
        points << tr(
            "Mend the rejected rows in your file and upload them again; nothing else needs to be sent.");
    if (summary.sums.ingested > 0)
        points << tr("When a customer asks to be erased, the privacy request names the address in the "
                     "namespace Email.");
    while (QLayoutItem *item = m_next->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &point : points) {
        auto *line = new QWidget(m_nextCard);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(style::space::small);
        row->addWidget(new QLabel(QStringLiteral("•"), line), 0, Qt::AlignTop);
        row->addWidget(wrappingLabel(point, line), 1);
        m_next->addWidget(line);
    }
}

void OutcomePart::offerRecipe(bool offer)
{
    m_recipe->setVisible(offer);
}

/// "customers receipt 2026-11-24": of the source and the day.
QString OutcomePart::nameFor(const QString &what) const
{
    QStringList parts {QFileInfo(m_summary.sourcePath).completeBaseName(), what,
                       QDate::currentDate().toString(Qt::ISODate)};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

void OutcomePart::askWhere(const QString &title, const QString &name, const QString &suffix,
                           std::function<void(const QString &)> then)
{
    const QString fileName = name + QLatin1Char('.') + suffix;
    const QString kind = suffix == QLatin1String("csv") ? tr("CSV files (*.csv)") : tr("JSON files (*.json)");
    auto *dialog = new QFileDialog(this, title, QDir::homePath());
    dialog->setNameFilters({kind, tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(fileName);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(then));
    dialog->open();
}

void OutcomePart::exportRejected(const QString &path)
{
    const auto writing = base::run<void>(&m_pool, [rows = m_rejected->rows(), path](base::Progress &) {
        return models::writeRejectedRows(rows, path);
    });
    base::whenDone<void>(writing.job, this, [this, path](const base::Result<> &done) { say(done, path); });
}

void OutcomePart::saveReceipt(const QString &path)
{
    const auto writing = base::run<void>(
        &m_pool, [from = m_summary.receipt, path](base::Progress &) { return copyReceipt(from, path); });
    base::whenDone<void>(writing.job, this, [this, path](const base::Result<> &done) { say(done, path); });
}

void OutcomePart::sayKept(const QString &name)
{
    m_notice->say(style::Tone::Good, tr("Saved"), tr("The recipe “%1” is kept.").arg(name),
                  tr("The page Columns offers it for the next file."));
    m_export->show();
    m_notice->show();
}

void OutcomePart::say(const base::Result<> &done, const QString &path)
{
    m_export->hide();
    if (done) {
        m_notice->say(style::Tone::Good, tr("Saved"), QDir::toNativeSeparators(path));
    } else {
        const session::Message message = session::describe(done.error());
        m_notice->say(style::Tone::Bad, tr("Not saved"), message.happened,
                      session::windowAdvice(done.error()).value_or(message.advice));
    }
    m_notice->show();
}

} // namespace pages
