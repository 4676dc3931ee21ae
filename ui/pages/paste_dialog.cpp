// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/paste_dialog.h"

#include "models/text.h"
#include "pages/page.h"
#include "session/review_mending.h"
#include "style/program_style.h"
#include "style/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

namespace {

constexpr std::size_t namedColumns = 6;

} // namespace

PasteDialog::PasteDialog(session::Session &session, const QString &text, qint64 place,
                         std::vector<int> columns, QWidget *parent)
    : MendDialog(session, QStringLiteral("pasteDialog"), tr("Paste"), tr("Paste"), parent)
    , m_text(text)
    , m_order({.block = {}, .place = place, .columns = std::move(columns)})
    , m_meaning(wrappingLabel({}, this))
{
    m_meaning->setObjectName(QStringLiteral("meaningLabel"));
    body()->addWidget(m_meaning);
    explain();
    lookSoon();
}

void PasteDialog::explain()
{
    const QString row = models::number(session().review().rowAt(m_order.place) + 1);
    if (!m_order.block) {
        m_meaning->setText(tr("From row %1 on, over the rows of the list as they are shown.").arg(row));
        return;
    }
    QStringList names;
    const std::size_t used = std::min(m_order.columns.size(), std::size_t(m_order.block->columns()));
    for (std::size_t at = 0; at < std::min(used, namedColumns); ++at)
        names << nameOf(m_order.columns[at]);
    if (used > namedColumns)
        names << QStringLiteral("…");
    m_meaning->setText(tr("The clipboard holds %Ln row(s).", nullptr, models::plural(m_order.block->rows()))
                       + u' '
                       + tr("They go over the rows of the list as they are shown, from row %1 on, into: %2.")
                             .arg(row, names.join(tr(", ", "between the names of columns"))));
}

void PasteDialog::look()
{
    using Block = std::shared_ptr<const quality::CellBlock>;
    if (m_order.block)
        return preview();
    ask<Block>(session::ReviewMending(session().review()).readBlock(m_text), [this](const Block &block) {
        m_order.block = block;
        explain();
        preview();
    });
}

void PasteDialog::preview()
{
    ask<quality::PastePreview>(session::ReviewMending(session().review()).previewPaste(m_order),
                               [this](const quality::PastePreview &preview) { onLooked(preview); });
}

void PasteDialog::onLooked(const quality::PastePreview &preview)
{
    QString count = tr("No cell would change.");
    if (preview.cells > 0)
        count = tr("%Ln cell(s) would change.", nullptr, models::plural(preview.cells)) + u' '
            + tr("They lie in %Ln row(s).", nullptr, models::plural(preview.rows));
    QStringList lines;
    if (preview.below > 0)
        lines << tr("%Ln cell(s) would come below the last row and are left out.", nullptr,
                    models::plural(preview.below));
    if (preview.beside > 0)
        lines << tr("%Ln cell(s) would come right of the last column and are left out.", nullptr,
                    models::plural(preview.beside));
    if (preview.emptied > 0)
        lines << tr("%Ln cell(s) would be left empty.", nullptr, models::plural(preview.emptied));
    if (preview.same > 0)
        lines << tr("%Ln cell(s) hold the same already.", nullptr, models::plural(preview.same));
    for (const quality::PastePreview::Sample &sample : preview.samples)
        lines << sampleLine(sample.row, sample.before, sample.after);
    say(count, lines, preview.cells > 0);
    if (preview.cells > 0)
        offer(); // there is nothing else to answer
}

void PasteDialog::accept()
{
    session::ReviewMending(session().review()).paste(m_order);
    QDialog::accept();
}

} // namespace pages
