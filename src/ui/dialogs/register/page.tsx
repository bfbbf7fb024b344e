import type { InsetFacts } from '../../../core/wire/inset';
import { formatDateLong } from '../../../text/dates';
import { registerText } from '../../../text/dialogs/register';
import { useLanguage, useWords } from '../../shared/language';
import { Note } from '../../shared/note';
import { Frame } from '../parts/frame';
import { PageWaits } from '../parts/page-waits';
import '../parts/inset-year.css';
import { type InsetYear, useInsetYear, YearLine } from '../parts/inset-year';
import { openDialog } from '../parts/open-dialog';
import { TroubleWithRetry } from '../parts/trouble';
import { RegisterButtons, WhatCameOfIt } from './footer';
import { Held } from './held';
import { People } from './people';
import './register.css';
import './sheet.css';
import { type Register, useRegister } from './use-register';
import { AboutIt, Which } from './which';

function RegisterPage() {
  const words = useWords(registerText);
  const year = useInsetYear();
  const { value } = year.loaded;
  if (value) return <Filled facts={value} year={year} />;
  return <PageWaits title={words.title} saidAbove loaded={year.loaded} />;
}

function Filled(props: { readonly facts: InsetFacts; readonly year: InsetYear }) {
  const words = useWords(registerText);
  const { facts, year } = props;
  const { loaded } = year;
  const register = useRegister(facts, loaded.take);
  const { occasion } = register;
  return (
    <Frame
      title={words.title}
      saidAbove
      said={<WhatCameOfIt register={register} loaded={loaded} />}
      buttons={<RegisterButtons register={register} />}
    >
      <TroubleWithRetry trouble={loaded.trouble} onRetry={loaded.load} />
      {occasion ? (
        <>
          <div class="stack tight no-print">
            <Which occasions={register.occasions} occasion={occasion} onChoose={register.choose} />
            <AboutIt occasion={occasion} />
            <Elsewhere register={register} />
          </div>
          <Held key={`${occasion.id} ${occasion.state}`} occasion={occasion} register={register} />
          <People
            key={`${facts.year} ${occasion.id}`}
            facts={facts}
            register={register}
            occasion={occasion}
          />
        </>
      ) : (
        <p>{words.nothingPlanned}</p>
      )}
      <div class="no-print">
        <YearLine facts={facts} year={year} />
      </div>
    </Frame>
  );
}

function Elsewhere({ register }: { readonly register: Register }) {
  const words = useWords(registerText);
  const language = useLanguage();
  if (register.unsavedElsewhere.length === 0) return null;
  const dates = register.unsavedElsewhere.map(({ date }) => formatDateLong(date, language));
  return <Note kind="warn">{words.unsavedElsewhere(dates.join('; '))}</Note>;
}

openDialog(RegisterPage);
